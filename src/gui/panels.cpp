#include "gui/panels.h"

#include <QDockWidget>
#include <QMainWindow>

namespace gui {

Panels::Panels(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget *Panels::add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setTitleBarWidget(new QWidget(dock));
    m_window.addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void Panels::setMovable(bool movable)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        delete dock->titleBarWidget();
        // None of its own: Qt's.
        dock->setTitleBarWidget(movable ? nullptr : new QWidget(dock));
    }
}

void Panels::reveal(const QWidget *panel)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() != panel)
            continue;
        dock->show();
        dock->raise();
    }
}

void Panels::setAway(bool away)
{
    if (away == m_away)
        return;
    if (away)
        m_state = m_window.saveState();
    m_away = away;
    if (away) {
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->hide();
    } else {
        m_window.restoreState(m_state);
    }
}

QByteArray Panels::saveState() const
{
    return m_away ? m_state : m_window.saveState();
}

void Panels::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_window.restoreState(state);
}

} // namespace gui
