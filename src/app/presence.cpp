#include "app/presence.h"

#include "downloads/queue.h"
#include "gui/mainwindow.h"
#include "gui/platform/windowactivation.h"
#include "models/preferences.h"

#include <QApplication>
#include <QEvent>

namespace app {

Presence::Presence(gui::MainWindow &window, downloads::Queue &queue, models::QueueModel &model,
                   const models::Preferences &preferences, const core::Clock &clock)
    : m_window(window)
    , m_queue(queue)
    , m_preferences(preferences)
    , m_tray(model, queue)
    , m_notifier(queue, preferences)
    , m_sleepGuard(model, clock)
{
    connect(&m_tray, &gui::Tray::showWanted, this, [this] { showWindow({}); });
    connect(&m_tray, &gui::Tray::quitWanted, this, &Presence::quit);
    connect(&m_notifier, &gui::Notifier::activated, this, &Presence::showWindow);
    connect(&window, &gui::MainWindow::quitWanted, this, &Presence::quit);
    window.installEventFilter(this);
}

void Presence::begin(const Launch &launch)
{
    m_tray.show();
    if (!launch.hidden)
        m_window.show();
    else if (gui::Tray::isThere())
        QApplication::setQuitOnLastWindowClosed(false);
    else
        m_window.showMinimized(); // not to be lost
}

void Presence::act(const Launch &launch)
{
    if (launch.pauseAll)
        m_queue.pauseAll();
    if (launch.addAccount)
        m_window.addAccount();
    if (!launch.opened.isEmpty())
        Q_EMIT opened(launch.opened);
}

void Presence::take(const Launch &launch)
{
    if (launch.wantsWindow())
        showWindow(launch.activationToken);
    act(launch);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && staysInTray()) {
        // Hidden it is no longer a window whose closing could end the application, but a dialog's would.
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.hide();
        event->ignore();
        return true;
    }
    if (watched == &m_window && event->type() == QEvent::Show)
        QApplication::setQuitOnLastWindowClosed(true);
    return QObject::eventFilter(watched, event);
}

bool Presence::staysInTray() const
{
    return !m_quitting && m_preferences.closeToTray() && gui::Tray::isThere() && !qApp->isSavingSession();
}

void Presence::showWindow(const QString &token)
{
    gui::WindowActivation::raise(m_window, token);
}

void Presence::quit()
{
    m_quitting = true;
    if (m_window.close()) // it writes down how it was left
        QApplication::quit();
    m_quitting = false;
}

} // namespace app
