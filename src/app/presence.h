#pragma once

#include "app/launch.h"
#include "app/sleepguard.h"
#include "gui/notifier.h"
#include "gui/tray.h"

#include <QObject>

namespace gui {
class MainWindow;
}

namespace app {

/// How the application is there on the desktop: its window, shown or in the tray; its notifications; the computer kept
/// awake; and what later starts of it ask for.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Presence(gui::MainWindow &window, downloads::Queue &queue, models::QueueModel &model,
             const models::Preferences &preferences, const core::Clock &clock);

    /// The first start's window: shown, or in the tray where there is one.
    void begin(const Launch &launch);
    /// What else it asks for, once the queue is loaded.
    void act(const Launch &launch);
    /// A later start: the window comes to the front where it is wanted.
    void take(const Launch &launch);

    const gui::Tray &tray() const { return m_tray; }

Q_SIGNALS:
    /// Absolute paths of files, session ids, URLs, as the person gave them.
    void opened(const QStringList &what);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool staysInTray() const;
    void showWindow(const QString &token);
    void quit();

    gui::MainWindow &m_window;
    downloads::Queue &m_queue;
    const models::Preferences &m_preferences;
    gui::Tray m_tray;
    gui::Notifier m_notifier;
    SleepGuard m_sleepGuard;
    bool m_quitting = false;
};

} // namespace app
