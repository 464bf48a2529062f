#include "downloads/schedule.h"

#include <algorithm>

namespace downloads {

namespace {

/// The later of the moments at which it opens by itself; nullopt: it is not closed by any.
std::optional<core::Instant> opensAt(const Schedule::Gate &gate, core::Instant now)
{
    std::optional<core::Instant> at;
    for (const std::optional<core::Instant> &until : {gate.heldUntil, gate.offlineUntil}) {
        if (until && *until > now)
            at = std::max(at.value_or(*until), *until);
    }
    return at;
}

void takePast(std::optional<core::Instant> &until, core::Instant now, bool &opened)
{
    if (!until || *until > now)
        return;
    until.reset();
    opened = true;
}

} // namespace

void Schedule::addReady(const Place &place)
{
    m_ready[laneOf(place)].insert_or_assign(place.rank, place);
}

void Schedule::addWaiting(const Place &place, core::Instant until)
{
    m_waiting.emplace(until, place);
    m_waitingUntil.insert(place.id, until);
}

void Schedule::remove(const Place &place)
{
    if (const auto line = m_ready.find(laneOf(place)); line != m_ready.end()) {
        line->erase(place.rank);
        if (line->empty())
            m_ready.erase(line);
    }
    const auto until = m_waitingUntil.constFind(place.id);
    if (until == m_waitingUntil.cend())
        return;
    const auto [first, last] = m_waiting.equal_range(*until);
    const auto found = std::find_if(first, last, [&](const auto &entry) { return entry.second.id == place.id; });
    if (found != last)
        m_waiting.erase(found);
    m_waitingUntil.erase(until);
}

bool Schedule::isOpen(const Lane &lane, core::Instant now) const
{
    const Gate gate = m_gates.value(lane.first);
    return !gate.ended && !gate.signedOut && !gate.off && gate.running < gate.parallel && !opensAt(gate, now) &&
           !m_full.contains(lane.second);
}

std::optional<Schedule::Place> Schedule::takeNext(core::Instant now)
{
    auto best = m_ready.end();
    for (auto line = m_ready.begin(); line != m_ready.end(); ++line) {
        const bool earlier = best == m_ready.end() || line->begin()->first < best->begin()->first;
        if (earlier && isOpen(line.key(), now))
            best = line;
    }
    if (best == m_ready.end())
        return {};
    const Place place = best->begin()->second;
    remove(place);
    ++m_gates[place.account].running;
    return place;
}

void Schedule::ended(const core::AccountId &account)
{
    Gate &gate = m_gates[account];
    gate.running = std::max(0, gate.running - 1);
}

QList<core::DownloadId> Schedule::wake(core::Instant now)
{
    QList<core::DownloadId> woken;
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const Place place = m_waiting.begin()->second;
        remove(place);
        addReady(place);
        woken.append(place.id);
    }
    return woken;
}

QList<core::AccountId> Schedule::takeOpened(core::Instant now)
{
    QList<core::AccountId> accounts;
    for (auto gate = m_gates.begin(); gate != m_gates.end(); ++gate) {
        bool opened = false;
        takePast(gate->heldUntil, now, opened);
        takePast(gate->offlineUntil, now, opened);
        if (opened)
            accounts.append(gate.key());
    }
    return accounts;
}

std::optional<core::Instant> Schedule::nextMoment(core::Instant now) const
{
    std::optional<core::Instant> next;
    if (!m_waiting.empty())
        next = m_waiting.begin()->first;
    for (auto lane = m_ready.keyBegin(); lane != m_ready.keyEnd(); ++lane) {
        const Gate gate = m_gates.value(lane->first);
        const std::optional<core::Instant> opens = opensAt(gate, now);
        if (opens && !gate.ended && !gate.signedOut)
            next = std::min(next.value_or(*opens), *opens);
    }
    return next;
}

void Schedule::shift(std::chrono::milliseconds by)
{
    std::multimap<core::Instant, Place> moved;
    for (const auto &[until, place] : m_waiting) {
        moved.emplace(until + by, place);
        m_waitingUntil.insert(place.id, until + by);
    }
    m_waiting = std::move(moved);
    for (Gate &gate : m_gates) {
        for (std::optional<core::Instant> *until : {&gate.heldUntil, &gate.offlineUntil}) {
            if (*until)
                **until += by;
        }
    }
}

void Schedule::hold(const core::AccountId &account, core::Instant until)
{
    Gate &gate = m_gates[account];
    gate.heldUntil = std::max(until, gate.heldUntil.value_or(until));
}

void Schedule::setOffline(const core::AccountId &account, std::optional<core::Instant> until)
{
    m_gates[account].offlineUntil = until;
}

void Schedule::setOff(const core::AccountId &account, bool off, std::optional<core::Instant> until)
{
    Gate &gate = m_gates[account];
    gate.off = off;
    gate.offUntil = until;
}

void Schedule::setSignedOut(const core::AccountId &account, bool signedOut)
{
    m_gates[account].signedOut = signedOut;
}

void Schedule::setEnded(const core::AccountId &account, bool ended)
{
    m_gates[account].ended = ended;
}

void Schedule::setParallel(const core::AccountId &account, int most)
{
    m_gates[account].parallel = most;
}

void Schedule::setFull(const QString &folder, bool full)
{
    if (full)
        m_full.insert(folder);
    else
        m_full.remove(folder);
}

template <class Wanted>
QList<core::DownloadId> Schedule::readyWhere(Wanted isWanted) const
{
    QList<core::DownloadId> ids;
    for (auto line = m_ready.cbegin(); line != m_ready.cend(); ++line) {
        if (!isWanted(line.key()))
            continue;
        for (const auto &[rank, place] : *line)
            ids.append(place.id);
    }
    return ids;
}

QList<core::DownloadId> Schedule::readyOf(const core::AccountId &account) const
{
    return readyWhere([&account](const Lane &lane) { return lane.first == account; });
}

QList<core::DownloadId> Schedule::readyIn(const QString &folder) const
{
    return readyWhere([&folder](const Lane &lane) { return lane.second == folder; });
}

std::optional<core::DownloadId> Schedule::firstIn(const QSet<QString> &folders) const
{
    const Place *first = nullptr;
    for (auto line = m_ready.cbegin(); line != m_ready.cend(); ++line) {
        const Place &candidate = line->cbegin()->second;
        if (folders.contains(line.key().second) && (!first || candidate.rank < first->rank))
            first = &candidate;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

bool Schedule::hasWork() const
{
    const auto isUseful = [this](const core::AccountId &account) { return !m_gates.value(account).ended; };
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [&](const auto &entry) { return isUseful(entry.second.account); }) ||
           std::any_of(m_ready.keyBegin(), m_ready.keyEnd(), [&](const Lane &lane) { return isUseful(lane.first); });
}

} // namespace downloads
