#include "app/windowhost.h"

#include "app/announcer.h"
#include "app/help.h"
#include "app/presence.h"
#include "app/samples.h"

#include <QApplication>

namespace app {

struct WindowHost::Parts
{
    explicit Parts(const Services &services)
        : window(services.window)
        , help(window, services.library, services.diagnostics)
        , presence(window, services.window.queue, services.window.queueModel, services.window.preferences,
                   services.clock)
    {}

    gui::MainWindow window;
    Help help;
    Presence presence;
};

WindowHost::WindowHost(const Services &services) : m_services(services) {}

WindowHost::~WindowHost()
{
    m_services.announcer.speakIn(nullptr);
}

gui::MainWindow *WindowHost::window() const
{
    return m_parts ? &m_parts->window : nullptr;
}

void WindowHost::make()
{
    m_parts = std::make_unique<Parts>(m_services);
    m_services.announcer.speakIn(&m_parts->window.messages());
    connect(&m_parts->window, &gui::MainWindow::samplesWanted, &m_services.samples, &Samples::add);
    connect(&m_parts->window, &gui::MainWindow::samplesUnwanted, &m_services.samples, &Samples::remove);
    connect(&m_parts->presence, &Presence::opened, &m_parts->window, &gui::MainWindow::openReferences);
}

void WindowHost::open(const Launch &launch)
{
    make();
    Launch asChosen = launch;
    asChosen.hidden = launch.hidden || m_services.window.preferences.startsHidden();
    m_parts->presence.begin(asChosen);
}

void WindowHost::act(const Launch &launch)
{
    if (m_parts)
        m_parts->presence.act(launch);
}

void WindowHost::take(const Launch &launch)
{
    if (m_parts)
        m_parts->presence.take(launch);
}

void WindowHost::remake()
{
    if (!m_parts)
        return;
    Launch asItStands;
    asItStands.hidden = !m_parts->window.isVisible();
    m_parts->window.rememberLayout();
    // Between the two there is none, which is no end.
    QApplication::setQuitOnLastWindowClosed(false);
    m_services.announcer.speakIn(nullptr);
    m_parts.reset();
    m_services.window.recordings.setScope({});
    make();
    m_parts->presence.begin(asItStands);
}

} // namespace app
