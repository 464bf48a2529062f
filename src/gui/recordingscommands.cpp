#include "gui/recordingscommands.h"

#include "gui/recordingsview.h"

namespace gui {

using Place = RecordingsMenu::Place;

RecordingsCommands::RecordingsCommands(const Services &services, RecordingsPanel &panel, QWidget &window)
    : m_localCopies(services.files, panel, window)
    , m_files({services.files.copies, m_localCopies, services.files.messages}, panel)
    , m_downloads(services.files.downloads)
    , m_clipboard(panel)
    , m_selectAll(panel.view(), services.model, panel.messages())
    , m_listExport(services.model, services.book, services.files.messages, window)
    , m_table(panel, services.model, m_selectAll, m_listExport)
    , m_menu(panel.view(), panel)
{
    m_menu.add(Place::Files, m_files);
    m_menu.add(Place::Files, m_localCopies);
    m_menu.add(Place::Downloads, m_downloads);
    m_menu.add(Place::Text, m_clipboard);
    m_menu.add(Place::Table, m_table);
}

} // namespace gui
