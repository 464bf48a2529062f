#pragma once

#include "gui/copyactions.h"
#include "gui/downloadgroup.h"
#include "gui/fileactions.h"
#include "gui/listexport.h"
#include "gui/recordingsmenu.h"
#include "gui/selectall.h"
#include "gui/tableactions.h"

namespace gui {

/// The commands of the recordings table, put together.
class RecordingsCommands
{
public:
    /// All outlive it; `window` is the parent of the dialogs.
    struct Services
    {
        models::RecordingsModel &model;
        const accounts::AccountBook &book;
        FileActions::Services files;
    };
    RecordingsCommands(const Services &services, RecordingsPanel &panel, QWidget &window);

    /// For further groups.
    RecordingsMenu &menu() { return m_menu; }
    void exportList() { m_listExport.choose(); }

private:
    FileActions m_files;
    DownloadGroup m_downloads;
    CopyActions m_copies;
    SelectAll m_selectAll;
    ListExport m_listExport;
    TableActions m_table;
    RecordingsMenu m_menu;
};

} // namespace gui
