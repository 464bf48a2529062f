#pragma once

#include "core/byteset.h"
#include "core/download.h"
#include "core/result.h"
#include "library/copies.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace library {

class Database;

/// The download queue and its journal, and with its finished rows the history of what is on disk. Runs in the library's
/// thread.
///
/// Several processes may share it: an unfinished download belongs to the process whose token stands in its claim, for
/// as long as that process lives (ProcessToken), and only that process changes it.
class DownloadStore
{
public:
    explicit DownloadStore(Database &database) : m_database(database) {}

    /// New rows, claimed by `owner`, at the end of the queue in the order given: the position of the first, which the
    /// others follow one by one.
    core::Result<qint64> add(const QList<core::Download> &downloads, const QString &owner);
    /// Replaces what changes in a download: all but id, account, recording's key, directory and position. NotFound
    /// where it was removed.
    core::Result<void> save(const core::Download &download);
    core::Result<void> remove(const core::DownloadId &id);
    /// All of them or none, in one transaction: each commit waits for the disk.
    core::Result<void> save(const QList<core::Download> &downloads);
    core::Result<void> remove(const QList<core::DownloadId> &ids);

    /// In the order of the queue, without those that are marked as removed.
    core::Result<QList<core::Download>> unfinished();
    /// By hand, to new positions.
    core::Result<void> place(const QList<std::pair<core::DownloadId, qint64>> &positions);
    /// A removal that can be undone still: the row stays until remove(), and so does the part that it knows of.
    core::Result<void> markRemoved(const QList<core::DownloadId> &ids, bool removed);
    /// Unfinished, marked, and not removed yet.
    core::Result<QList<core::Download>> markedRemoved();
    /// Takes those of `ids` that nobody living holds; the ones it got. `isAlive(token)` tells.
    core::Result<QList<core::DownloadId>> claim(const QList<core::DownloadId> &ids, const QString &owner,
                                                const std::function<bool(const QString &)> &isAlive);
    core::Result<void> release(const QString &owner);

    /// Which bytes of the part are on disk for certain; and how that is renewed, with `bytes`, after each sync.
    core::Result<core::ByteSet> journaled(const core::DownloadId &id);
    core::Result<void> journal(const core::DownloadId &id, const core::ByteSet &onDisk);

    /// Every download of that recording, newest first, finished or not.
    core::Result<QList<core::Download>> of(const core::RecordingKey &key);
    /// The account's finished downloads, newest first, whatever has become of their files.
    core::Result<QList<FinishedCopy>> finished(const core::AccountId &account);
    core::Result<QList<FinishedCopy>> finished(const QList<core::RecordingKey> &keys);
    /// The person found the file of a finished download elsewhere. NotFound where there is no such download.
    core::Result<void> relocate(const core::DownloadId &id, const QString &directory, const QString &path);
    /// The newest finished copy of each that still exists as a file of the recorded length.
    core::Result<QHash<core::RecordingKey, QString>> savedAs(const core::AccountId &account);
    /// The final paths that downloads, finished or not, hold below a folder: nothing else may take them.
    core::Result<QHash<QString, core::DownloadId>> pathsBelow(const QString &directory);

private:
    Database &m_database;
};

} // namespace library
