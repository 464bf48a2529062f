// A disk that is full is a pause for what goes there: what it lacks is told, and there is another look now and then.
#include "downloads/queueprivate.h"

#include <algorithm>

namespace downloads {

namespace {

constexpr qint64 roomForUnknownSize = qint64(64) * 1024 * 1024;

/// Small differences are not worth telling thousands of rows.
bool differs(const std::optional<Shortage> &a, const std::optional<Shortage> &b)
{
    if (!a || !b || a->disk != b->disk)
        return a != b;
    return std::abs(a->missing - b->missing) > b->missing / 100;
}

} // namespace

/// What is still to be written, by the folder that was asked for.
struct QueuePrivate::Need
{
    QHash<QString, qint64> outstanding; ///< of all; what is unknown counts as nothing
    QHash<QString, qint64> running;     ///< of those that run
};

std::optional<qint64> Entry::outstanding() const
{
    const std::optional<qint64> size =
        item.download.sizeBytes ? item.download.sizeBytes : item.download.recording.sizeBytes;
    return size ? std::optional(std::max<qint64>(0, *size - item.download.bytes)) : std::nullopt;
}

void QueuePrivate::awaitSpace(Entry &entry)
{
    const QString folder = entry.item.download.directory;
    makeReady(entry);
    if (!m_full.contains(folder))
        m_full.insert(folder, std::nullopt);
    m_schedule.setFull(folder, true);
    tellAll(m_schedule.readyIn(folder));
    m_spaceTimer.start();
    checkSpace(false);
}

QueuePrivate::Need QueuePrivate::needOfSpace() const
{
    Need need;
    for (const auto &entry : m_entries) {
        const core::Download &download = entry->item.download;
        if (download.state != State::Queued)
            continue;
        const std::optional<qint64> outstanding = entry->outstanding();
        need.outstanding[download.directory] += outstanding.value_or(0);
        if (entry->transfer)
            need.running[download.directory] += outstanding.value_or(roomForUnknownSize);
    }
    return need;
}

void QueuePrivate::checkSpace(bool mayGoOn)
{
    if (m_full.isEmpty())
        return m_spaceTimer.stop();
    if (m_looksAtSpace)
        return;
    m_looksAtSpace = true;
    Need need = needOfSpace();
    for (auto folder = m_full.keyBegin(); folder != m_full.keyEnd(); ++folder)
        need.outstanding[*folder] += 0;
    m_files
        .run([folders = need.outstanding.keys(), disk = m_options.disk] {
            QHash<QString, Disk> disks;
            for (const QString &folder : folders)
                disks.insert(folder, disk(folder));
            return disks;
        })
        .then(this, [this, need, mayGoOn](const QHash<QString, Disk> &disks) {
            m_looksAtSpace = false;
            takeSpace(need, disks, mayGoOn);
        });
}

void QueuePrivate::takeSpace(const Need &need, const QHash<QString, Disk> &disks, bool mayGoOn)
{
    QSet<QString> fullDisks;
    for (auto folder = m_full.keyBegin(); folder != m_full.keyEnd(); ++folder)
        fullDisks.insert(disks.value(*folder).root);
    for (const QString &root : std::as_const(fullDisks)) {
        QSet<QString> folders;
        Disk disk;
        qint64 outstanding = 0;
        qint64 running = 0;
        for (auto candidate = disks.cbegin(); candidate != disks.cend(); ++candidate) {
            if (candidate->root != root)
                continue;
            disk = *candidate;
            folders.insert(candidate.key());
            outstanding += need.outstanding.value(candidate.key());
            running += need.running.value(candidate.key());
        }
        const std::optional<core::DownloadId> first = m_schedule.firstIn(folders);
        const qint64 room = first ? m_entries.value(*first)->outstanding().value_or(roomForUnknownSize) : 0;
        const bool fits = disk.free < 0 || disk.free >= running + room;
        const bool goesOn = !first || (fits && mayGoOn);
        const qint64 missing = disk.free < 0 ? 0 : std::max<qint64>(0, std::max(outstanding, room) - disk.free);
        const Shortage shortage{root, missing};
        for (const QString &folder : std::as_const(folders))
            setShortage(folder, goesOn ? std::nullopt : std::optional(shortage));
    }
    schedule();
}

/// nullopt: there is room.
void QueuePrivate::setShortage(const QString &folder, const std::optional<Shortage> &shortage)
{
    const bool wasFull = m_full.contains(folder);
    const std::optional<Shortage> before = m_full.value(folder);
    m_schedule.setFull(folder, shortage.has_value());
    if (shortage)
        m_full.insert(folder, shortage);
    else
        m_full.remove(folder);
    if (wasFull != shortage.has_value() || differs(before, shortage))
        tellAll(m_schedule.readyIn(folder));
}

} // namespace downloads
