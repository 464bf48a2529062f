#pragma once

#include "core/id.h"
#include "core/recording.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace library {

/// Where a finished download was put, and what its file must be to be that still.
struct FinishedCopy
{
    core::DownloadId id;
    core::RecordingKey key;
    QString directory; ///< the folder that was asked for
    QString path;      ///< absolute
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex

    /// A file of the recorded length is there. Reads the disk.
    bool isThere() const;
};

/// What has become of finished downloads, one path a recording.
struct Copies
{
    /// The newest that is still there.
    QHash<core::RecordingKey, QString> saved;
    /// Of those with none left: where the newest was.
    QHash<core::RecordingKey, QString> gone;

    /// `finished`: newest first. Reads the disk, and a dead one keeps it waiting: never in the GUI thread, nor in the
    /// library's.
    static Copies look(const QList<FinishedCopy> &finished);
};

} // namespace library
