#pragma once

#include "gui/messagebar.h"

#include <QObject>
#include <QString>

namespace core {
class Error;
}
namespace library {
class Library;
}

namespace app {

class Samples;

/// What the application itself has to say, in the window's bar: a library that was put aside, samples that did not
/// start.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Announcer(const library::Library &library, const Samples &samples);

    /// Null: there is no window; what comes meanwhile is said in the next one.
    void speakIn(gui::MessageBar *messages);

    /// The accounts could not be read.
    void tellLibraryFailure(const core::Error &error);

private:
    void tell(const QString &topic, const QString &text) { tell({topic, {}, text, {}, {}}); }
    void tell(const gui::MessageBar::Message &message);

    gui::MessageBar *m_messages = nullptr;
    QList<gui::MessageBar::Message> m_waiting;
};

} // namespace app
