#include "gui/recordingskeys.h"

namespace gui {

QList<RecordingsKeys::Entry> RecordingsKeys::all()
{
    return {
        {Command::Open, {Qt::Key_Right}, tr("Show the files of a session")},
        {Command::CloseOrLeave, {Qt::Key_Left}, tr("Hide them, or go to their session")},
        {Command::Toggle, {Qt::Key_Return, Qt::Key_Enter}, tr("Show or hide them; play a file")},
        {Command::OpenAll, {Qt::SHIFT | Qt::Key_Right}, tr("Show the files of all sessions")},
        {Command::CloseAll, {Qt::SHIFT | Qt::Key_Left}, tr("Hide the files of all sessions")},
    };
}

} // namespace gui
