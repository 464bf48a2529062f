#include "gui/dragcontents.h"

#include <QFileInfo>

namespace gui {

bool DragContents::isDownloadable(const models::RecordingsModel::Chosen &recording)
{
    return recording.recording.ready && !recording.recording.storedElsewhere && !recording.recording.deletedAt;
}

DragContents DragContents::of(const Recordings &recordings)
{
    DragContents contents;
    for (const models::RecordingsModel::Chosen &recording : recordings) {
        // It may have been moved away or deleted since.
        if (!recording.savedAs.isEmpty() && QFileInfo(recording.savedAs).isFile())
            contents.here.append(recording);
        else if (isDownloadable(recording))
            contents.away.append(recording);
        else
            contents.unavailable.append(recording);
    }
    return contents;
}

} // namespace gui
