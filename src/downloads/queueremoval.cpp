// How downloads leave the queue, and come back as long as that can be undone.
//
// A removal is written down at once, as a mark on the row. Then the part goes, and the row last: whenever the process
// is killed in between, the row still knows of the part, and the next load() finishes what was begun.
#include "downloads/queueprivate.h"

#include "downloads/transfer.h"
#include "library/library.h"

#include <QFile>

#include <utility>

namespace downloads {

std::shared_ptr<Entry> QueuePrivate::find(const core::DownloadId &id) const
{
    const auto entry = m_entries.value(id);
    return entry ? entry : m_removed.value(id);
}

void QueuePrivate::remove(const QList<core::DownloadId> &ids)
{
    QList<core::DownloadId> gone;
    QList<core::DownloadId> marked;
    for (const core::DownloadId &id : ids) {
        const std::shared_ptr<Entry> entry = m_entries.take(id);
        if (!entry)
            continue;
        m_inOrder.erase(entry->rank);
        m_removed.insert(id, entry);
        if (entry->transfer) {
            if (entry->intent == Entry::Intent::None) // what was just paused comes back as paused
                entry->intent = Entry::Intent::Stop;
            entry->transfer->stop();
        } else {
            takeOut(*entry);
        }
        gone.append(id);
        if (!entry->foreign && entry->item.download.state != State::Done)
            marked.append(id);
    }
    markRemoved(marked, true);
    if (!gone.isEmpty())
        Q_EMIT m_queue.removed(gone);
    schedule();
}

void QueuePrivate::markRemoved(const QList<core::DownloadId> &ids, bool removed)
{
    if (!ids.isEmpty())
        m_environment.library.run(
            [ids, removed](library::Stores &stores) { return stores.downloads.markRemoved(ids, removed); });
}

/// Back among the others, as it was; false where it was not removed.
bool QueuePrivate::reinstate(const core::DownloadId &id)
{
    const std::shared_ptr<Entry> entry = m_removed.take(id);
    if (!entry)
        return false;
    m_toErase.remove(id);
    entry->purge = false;
    m_entries.insert(id, entry);
    m_inOrder.emplace(entry->rank, entry.get());
    // Where a transfer still runs, its end does what it was stopped for.
    if (!entry->transfer && entry->item.download.state == State::Queued && !entry->foreign)
        makeReady(*entry);
    present(*entry);
    return true;
}

void QueuePrivate::restore(const QList<core::DownloadId> &ids)
{
    QList<core::DownloadId> marked;
    QList<Item> fresh;
    for (const core::DownloadId &id : ids) {
        if (m_toErase.contains(id) || !reinstate(id))
            continue;
        fresh.append(m_entries.value(id)->item);
        marked.append(id);
    }
    markRemoved(marked, false);
    announce(fresh, false);
    schedule();
}

void QueuePrivate::purge(const QList<core::DownloadId> &ids)
{
    QSet<core::DownloadId> resting;
    for (const core::DownloadId &id : ids) {
        const auto entry = m_removed.value(id);
        if (!entry)
            continue;
        if (entry->transfer)
            entry->purge = true;
        else
            resting.insert(id);
    }
    erase(resting);
}

/// Not while an intake is under way, which may have found the row and is about to go on with it.
void QueuePrivate::erase(const QSet<core::DownloadId> &ids)
{
    if (m_intakeUnderWay) {
        m_toErase.unite(ids);
        return;
    }
    QList<core::DownloadId> unfinished;
    QStringList parts;
    for (const core::DownloadId &id : ids) {
        const auto entry = m_removed.take(id);
        if (!entry || entry->foreign || entry->item.download.state == State::Done)
            continue;
        unfinished.append(id);
        parts.append(entry->item.download.partPath());
    }
    if (!unfinished.isEmpty())
        eraseFiles(parts, unfinished);
}

void QueuePrivate::eraseFiles(const QStringList &parts, const QList<core::DownloadId> &ids)
{
    m_files.post([&library = m_environment.library, parts, ids] {
        for (const QString &part : parts)
            QFile::remove(part);
        library.run([ids](library::Stores &stores) { return stores.downloads.remove(ids); });
    });
}

/// At the end of the queue nothing is left to be undone.
void QueuePrivate::finishRemovals()
{
    m_intakeUnderWay = false;
    const QList<core::DownloadId> ids = m_removed.keys();
    erase({ids.begin(), ids.end()});
}

/// From the list, and from nothing else.
void QueuePrivate::drop(const QList<core::DownloadId> &ids)
{
    QList<core::DownloadId> gone;
    for (const core::DownloadId &id : ids) {
        const std::shared_ptr<Entry> entry = m_entries.take(id);
        if (!entry)
            continue;
        takeOut(*entry);
        m_inOrder.erase(entry->rank);
        gone.append(id);
    }
    if (!gone.isEmpty())
        Q_EMIT m_queue.removed(gone);
}

void QueuePrivate::takeOut(Entry &entry)
{
    m_schedule.remove(entry.place());
    entry.phase = Entry::Phase::Resting;
}

/// What another process had: perhaps it has ended since.
void QueuePrivate::claimAgain(const QList<core::DownloadId> &ids)
{
    auto *job = new core::PendingJob<QList<core::DownloadId>>(this);
    drop(ids);
    load(job);
}

} // namespace downloads
