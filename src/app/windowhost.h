#pragma once

#include "app/launch.h"
#include "gui/mainwindow.h"

#include <QObject>

#include <memory>

namespace core {
class Clock;
}
namespace library {
class Library;
}

namespace app {

class Announcer;
class Diagnostics;
class Samples;

/// Makes the window, and what belongs to it, once there is something to show; and makes them anew when another language
/// is spoken: the one moment at which every text changes.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the host.
    struct Services
    {
        gui::MainWindow::Services window;
        library::Library &library;
        const core::Clock &clock;
        Announcer &announcer;
        Diagnostics &diagnostics;
        Samples &samples;
    };

    explicit WindowHost(const Services &services);
    ~WindowHost() override;

    /// The first start's window: shown, or in the tray where there is one. Once.
    void open(const Launch &launch);
    /// What else a start asks for, once the queue is loaded.
    void act(const Launch &launch);
    /// A later start.
    void take(const Launch &launch);
    /// As it stands, in the language of now.
    void remake();

    /// Null before open().
    gui::MainWindow *window() const;

private:
    struct Parts;

    void make();

    Services m_services;
    std::unique_ptr<Parts> m_parts;
};

} // namespace app
