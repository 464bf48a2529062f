// In what order downloads stand, and how a person moves them.
#include "downloads/queueprivate.h"

#include "core/retention.h"
#include "library/library.h"

#include <algorithm>
#include <limits>

namespace downloads {

namespace {

constexpr qint64 unknownLast = std::numeric_limits<qint64>::max();

qint64 count(core::Instant moment)
{
    return moment.time_since_epoch().count();
}

std::optional<core::Instant> ageOf(const core::Recording &recording)
{
    if (recording.startedAt)
        return recording.startedAt;
    return recording.sessionStartedAt ? recording.sessionStartedAt : recording.endedAt;
}

} // namespace

/// Ascending, what the chosen order goes by.
qint64 QueuePrivate::keyOf(const core::Download &download) const
{
    using Order = Queue::Order;
    switch (m_options.order) {
    case Order::ByHand:
        return 0;
    case Order::OldestFirst:
    case Order::NewestFirst: {
        const std::optional<core::Instant> age = ageOf(download.recording);
        if (!age)
            return unknownLast;
        return m_options.order == Order::OldestFirst ? count(*age) : -count(*age);
    }
    case Order::VanishesFirst: {
        const auto rules = m_accounts.find(download.account);
        const auto at = core::vanishesAt(download.recording,
                                         rules == m_accounts.end() ? std::nullopt : rules->second.retentionDays);
        return at ? count(*at) : unknownLast;
    }
    }
    Q_UNREACHABLE();
}

bool QueuePrivate::isLast(const Entry &entry) const
{
    return !m_inOrder.empty() && m_inOrder.rbegin()->second == &entry;
}

void QueuePrivate::unrank(Entry &entry)
{
    if (entry.phase == Entry::Phase::Ready || entry.phase == Entry::Phase::Waiting)
        m_schedule.remove(entry.place());
    if (const auto old = m_inOrder.find(entry.rank); old != m_inOrder.end() && old->second == &entry)
        m_inOrder.erase(old);
}

/// Of one that was unranked, or is new.
void QueuePrivate::rank(Entry &entry, const Rank &rank)
{
    entry.rank = rank;
    m_inOrder.emplace(rank, &entry);
    if (entry.phase == Entry::Phase::Ready)
        m_schedule.addReady(entry.place());
    else if (entry.phase == Entry::Phase::Waiting)
        m_schedule.addWaiting(entry.place(), *entry.item.waitingUntil);
}

void QueuePrivate::rankAgain(const std::function<bool(const Entry &)> &which)
{
    QList<Entry *> entries;
    for (const auto &[old, entry] : m_inOrder) {
        if (which(*entry))
            entries.append(entry);
    }
    for (Entry *entry : std::as_const(entries)) {
        unrank(*entry);
        rank(*entry, {keyOf(entry->item.download), entry->rank.position, entry->rank.serial});
    }
    for (const auto &entry : std::as_const(m_removed))
        entry->rank.key = keyOf(entry->item.download);
    if (!entries.isEmpty())
        Q_EMIT m_queue.reordered();
}

void QueuePrivate::setOrder(Queue::Order order)
{
    if (m_options.order == order)
        return;
    m_options.order = order;
    rankAgain([](const Entry &) { return true; });
    schedule();
}

QList<Entry *> QueuePrivate::sorted(const QList<core::DownloadId> &ids) const
{
    QList<Entry *> entries;
    for (const core::DownloadId &id : ids) {
        if (const auto entry = m_entries.value(id))
            entries.append(entry.get());
    }
    std::sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) { return a->rank < b->rank; });
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

void QueuePrivate::move(const QList<core::DownloadId> &ids, Queue::Move where)
{
    const QList<Entry *> entries = sorted(ids);
    if (m_options.order != Queue::Order::ByHand || entries.isEmpty())
        return;
    switch (where) {
    case Queue::Move::Up:
    case Queue::Move::Down:
        moveByOne(entries, where);
        break;
    case Queue::Move::ToTop:
    case Queue::Move::ToBottom:
        moveToEnd(entries, where);
        break;
    }
    Q_EMIT m_queue.reordered();
    schedule();
}

void QueuePrivate::moveToEnd(const QList<Entry *> &entries, Queue::Move where)
{
    qint64 position = where == Queue::Move::ToTop ? m_inOrder.begin()->first.position - entries.size()
                                                  : m_inOrder.rbegin()->first.position + 1;
    QList<std::pair<core::DownloadId, qint64>> moved;
    for (Entry *entry : entries) {
        unrank(*entry);
        rank(*entry, {0, position, entry->rank.serial});
        moved.append({entry->item.download.id, position++});
    }
    m_environment.library.run([moved](library::Stores &stores) { return stores.downloads.place(moved); });
}

/// Each changes places with its neighbour, unless that one is moved as well and was in the way itself.
void QueuePrivate::moveByOne(QList<Entry *> entries, Queue::Move where)
{
    const bool up = where == Queue::Move::Up;
    if (!up)
        std::reverse(entries.begin(), entries.end());
    QSet<const Entry *> stuck;
    QHash<core::DownloadId, qint64> moved;
    for (Entry *entry : std::as_const(entries)) {
        const auto at = m_inOrder.find(entry->rank);
        const bool isFirst = up ? at == m_inOrder.begin() : std::next(at) == m_inOrder.end();
        Entry *neighbour = isFirst ? nullptr : (up ? std::prev(at) : std::next(at))->second;
        if (!neighbour || stuck.contains(neighbour)) {
            stuck.insert(entry);
            continue;
        }
        const Rank mine = entry->rank;
        const Rank theirs = neighbour->rank;
        unrank(*entry);
        unrank(*neighbour);
        rank(*entry, theirs);
        rank(*neighbour, mine);
        moved.insert(entry->item.download.id, theirs.position);
        moved.insert(neighbour->item.download.id, mine.position);
    }
    QList<std::pair<core::DownloadId, qint64>> positions;
    for (auto one = moved.cbegin(); one != moved.cend(); ++one)
        positions.append({one.key(), one.value()});
    m_environment.library.run([positions](library::Stores &stores) { return stores.downloads.place(positions); });
}

} // namespace downloads
