#include "downloads/schedule.h"

#include <algorithm>

namespace downloads {

void Schedule::addReady(const Place &place)
{
    m_ready[place.account].insert_or_assign(place.order, place);
}

void Schedule::addWaiting(const Place &place, core::Instant until)
{
    m_waiting.emplace(until, place);
    m_waitingUntil.insert(place.id, until);
}

void Schedule::remove(const Place &place)
{
    if (const auto line = m_ready.find(place.account); line != m_ready.end()) {
        line->erase(place.order);
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

bool Schedule::isOpen(const core::AccountId &account, core::Instant now) const
{
    const Gate gate = m_gates.value(account);
    return !gate.ended && !gate.signedOut && (!gate.heldUntil || *gate.heldUntil <= now);
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
    return place;
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

std::optional<core::Instant> Schedule::nextMoment(core::Instant now) const
{
    std::optional<core::Instant> next;
    if (!m_waiting.empty())
        next = m_waiting.begin()->first;
    for (auto line = m_ready.keyBegin(); line != m_ready.keyEnd(); ++line) {
        const Gate gate = m_gates.value(*line);
        if (gate.ended || gate.signedOut || !gate.heldUntil || *gate.heldUntil <= now)
            continue;
        next = std::min(next.value_or(*gate.heldUntil), *gate.heldUntil);
    }
    return next;
}

void Schedule::hold(const core::AccountId &account, core::Instant until)
{
    Gate &gate = m_gates[account];
    gate.heldUntil = std::max(until, gate.heldUntil.value_or(until));
}

void Schedule::setSignedOut(const core::AccountId &account, bool signedOut)
{
    m_gates[account].signedOut = signedOut;
}

void Schedule::setEnded(const core::AccountId &account, bool ended)
{
    m_gates[account].ended = ended;
}

QList<core::DownloadId> Schedule::readyOf(const core::AccountId &account) const
{
    QList<core::DownloadId> ids;
    const auto line = m_ready.constFind(account);
    if (line == m_ready.cend())
        return ids;
    for (const auto &[order, place] : *line)
        ids.append(place.id);
    return ids;
}

bool Schedule::hasWork() const
{
    const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                   [this](const auto &entry) { return !m_gates.value(entry.second.account).ended; });
    return waits || std::any_of(m_ready.keyBegin(), m_ready.keyEnd(),
                                [this](const core::AccountId &account) { return !m_gates.value(account).ended; });
}

} // namespace downloads
