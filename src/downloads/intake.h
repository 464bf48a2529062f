#pragma once

#include "core/download.h"
#include "core/result.h"
#include "downloads/wish.h"

#include <QHash>
#include <QList>

namespace library {
struct Stores;
}

namespace downloads {

/// What the library knows that bears on some wishes.
struct Known
{
    QHash<core::RecordingKey, QList<core::Download>> downloads; ///< newest first
    QHash<QString, QHash<QString, core::DownloadId>> reserved;  ///< paths by directory
};

/// In the library's thread.
core::Result<Known> lookUp(library::Stores &stores, const QList<Wish> &wishes);

/// A wish, held against the library and the disk.
struct Planned
{
    enum class Kind {
        New,
        GoOn,       ///< begun before, in the same folder
        AlreadyHere ///< finished before, and whole
    };
    Kind kind = Kind::New;
    core::Download download;
    /// New because the finished file of that download is gone, or another one by now.
    core::DownloadId replaces;
};

/// One for each wish, in their order; a recording that is wished for twice has the same download twice. Reads the disk:
/// never in the GUI thread.
QList<Planned> planDownloads(const QList<Wish> &wishes, const Known &known, core::Instant now);

/// What became of a plan.
struct Committed
{
    QList<core::DownloadId> foreign;           ///< another living process has them
    QHash<core::DownloadId, qint64> positions; ///< of the new ones
};

/// Writes down what is planned, claimed by `owner`. In the library's thread.
core::Result<Committed> commitPlan(library::Stores &stores, const QList<Planned> &planned, const QString &owner,
                                   const QString &runtimeFolder);

/// What was found and is held by no other living process, claimed now.
struct Claimed
{
    QList<core::Download> unfinished; ///< in the order of the queue
    QList<core::Download> removed;    ///< removed by a process that ended before it could delete their parts
};

/// For `owner`. In the library's thread.
core::Result<Claimed> claimUnfinished(library::Stores &stores, const QString &owner, const QString &runtimeFolder);

} // namespace downloads
