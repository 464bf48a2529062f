#include "gui/tableactions.h"

#include "gui/listexport.h"
#include "gui/recordingsview.h"
#include "gui/selectall.h"

#include <QMenu>

namespace gui {

TableActions::TableActions(RecordingsPanel &panel, const models::RecordingsModel &model, SelectAll &selectAll,
                           ListExport &listExport)
    : m_panel(panel), m_model(model), m_selectAll(selectAll), m_listExport(listExport)
{}

void TableActions::fill(QMenu &menu, const RecordingsPanel::Selection &)
{
    const QString empty = m_model.matchCount() == 0 ? tr("The list is empty.") : QString();
    allow(*menu.addAction(tr("Select all that match"), &m_selectAll, &SelectAll::selectAllThatMatch), empty);
    m_panel.view().fillColumnsMenu(*menu.addMenu(tr("Columns")));
    allow(*menu.addAction(tr("Export list…"), &m_listExport, &ListExport::choose), empty);
}

} // namespace gui
