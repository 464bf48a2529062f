#pragma once

#include "gui/clipboardactions.h"
#include "gui/downloadgroup.h"
#include "gui/fileactions.h"
#include "gui/listexport.h"
#include "gui/localcopyactions.h"
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
        LocalCopyActions::Services files;
    };
    RecordingsCommands(const Services &services, RecordingsPanel &panel, QWidget &window);

    /// For further groups.
    RecordingsMenu &menu() { return m_menu; }
    void exportList() { m_listExport.choose(); }

private:
    LocalCopyActions m_localCopies;
    FileActions m_files;
    DownloadGroup m_downloads;
    ClipboardActions m_clipboard;
    SelectAll m_selectAll;
    ListExport m_listExport;
    TableActions m_table;
    RecordingsMenu m_menu;
};

} // namespace gui
