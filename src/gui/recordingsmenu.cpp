#include "gui/recordingsmenu.h"

#include "gui/recordingsview.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace gui {

RecordingsMenu::RecordingsMenu(RecordingsView &view, const RecordingsPanel &panel) : m_view(view), m_panel(panel)
{
    // The key asks the table, the mouse what is inside of its frame.
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void RecordingsMenu::fill(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    for (const auto &[place, group] : m_groups) {
        menu.addSeparator();
        group->fill(menu, m_panel.selection());
    }
}

bool RecordingsMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    open(*static_cast<QContextMenuEvent *>(event));
    return true;
}

void RecordingsMenu::open(const QContextMenuEvent &event)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    // By the key it belongs to the row that has the focus, wherever the mouse is.
    const QRect row = m_view.visualRect(m_view.currentIndex());
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const bool inSight = row.isValid() && m_view.viewport()->rect().intersects(row);
    menu->popup(byKey && inSight ? m_view.viewport()->mapToGlobal(row.bottomLeft()) : event.globalPos());
}

} // namespace gui
