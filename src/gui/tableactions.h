#pragma once

#include "gui/recordingactiongroup.h"

#include <QObject>

namespace gui {

class ListExport;
class SelectAll;

/// What concerns the table as a whole, in its menu.
class TableActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    /// All outlive it.
    TableActions(RecordingsPanel &panel, const models::RecordingsModel &model, SelectAll &selectAll,
                 ListExport &listExport);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

private:
    RecordingsPanel &m_panel;
    const models::RecordingsModel &m_model;
    SelectAll &m_selectAll;
    ListExport &m_listExport;
};

} // namespace gui
