#pragma once

#include "models/recordingsmodel.h"

#include <QList>

namespace gui {

/// A selection by where its bytes are.
struct DragContents
{
    using Recordings = QList<models::RecordingsModel::Chosen>;

    /// Files on this computer.
    Recordings here;
    /// Only with the provider, and can be downloaded.
    Recordings away;
    /// Neither: still being made, in the trash, or kept elsewhere.
    Recordings unavailable;

    /// Looks at the disk: never in the GUI thread.
    static DragContents of(const Recordings &recordings);
    /// Can it be downloaded, as far as its provider told?
    static bool isDownloadable(const models::RecordingsModel::Chosen &recording);
};

} // namespace gui
