// How much may go on at once and how fast, and what the time of day has to do with it.
#include "downloads/queueprivate.h"

#include "downloads/transfer.h"
#include "net/httpclient.h"

#include <algorithm>

namespace downloads {

namespace {

void keepEarlier(std::optional<core::Instant> &kept, const std::optional<core::Instant> &candidate)
{
    if (candidate && (!kept || *candidate < *kept))
        kept = candidate;
}

/// The limit that holds now. In a window without any the account, or all, is off: nothing is to be limited.
qint64 rateIn(const core::Timetable::Window *window, qint64 usual)
{
    return window ? window->bytesPerSecond.value_or(0) : usual;
}

} // namespace

void QueuePrivate::setLimits(const Limits &limits)
{
    m_options.limits = limits;
    applyLimits();
    schedule();
}

void QueuePrivate::setAccount(const core::Account &account)
{
    AccountRules &rules = rulesOf(account.id);
    rules.limits = account.limits;
    const bool vanishesElsewhen = rules.retentionDays != account.retentionDays;
    rules.retentionDays = account.retentionDays;
    if (vanishesElsewhen && m_options.order == Queue::Order::VanishesFirst)
        rankAgain([&account](const Entry &entry) { return entry.item.download.account == account.id; });
    applyLimits();
    schedule();
}

QueuePrivate::AccountRules &QueuePrivate::rulesOf(const core::AccountId &account)
{
    const auto known = m_accounts.find(account);
    if (known != m_accounts.end())
        return known->second;
    AccountRules &rules = m_accounts[account];
    rules.limiter = std::make_unique<RateLimiter>(m_environment.http.clock(), m_limiter);
    applyTo(account);
    return rules;
}

/// By the clock and the timetables; again at m_nextChange.
void QueuePrivate::applyLimits()
{
    const core::Instant at = now();
    const core::Timetable &timetable = m_options.limits.timetable;
    m_limiter.setRate(rateIn(timetable.at(at), m_options.limits.bytesPerSecond));
    m_nextChange = timetable.nextChange(at);
    for (const auto &[account, rules] : m_accounts)
        applyTo(account);
    stopWhatIsOff();
}

void QueuePrivate::applyTo(const core::AccountId &account)
{
    const core::Instant at = now();
    const AccountRules &rules = m_accounts[account];
    const core::Timetable &own = rules.limits.timetable;
    const core::Timetable &all = m_options.limits.timetable;
    const core::Timetable::Window *window = own.at(at);
    const core::Timetable::Window *windowOfAll = all.at(at);
    rules.limiter->setRate(rateIn(window, rules.limits.bytesPerSecond));
    keepEarlier(m_nextChange, own.nextChange(at));
    m_schedule.setParallel(account,
                           rules.limits.parallel > 0 ? rules.limits.parallel : std::numeric_limits<int>::max());

    const Schedule::Gate before = m_schedule.gate(account);
    const bool offForAll = windowOfAll && windowOfAll->isPause();
    const bool offForIt = window && window->isPause();
    std::optional<core::Instant> until = offForAll ? all.nextChange(at) : std::nullopt;
    if (const auto ownUntil = offForIt ? own.nextChange(at) : std::nullopt; ownUntil)
        until = std::max(until.value_or(*ownUntil), *ownUntil);
    m_schedule.setOff(account, offForAll || offForIt, until);
    if (before.off != (offForAll || offForIt) || before.offUntil != until)
        tellReady(account);
}

/// What runs in a window in which nothing may go, ends as if it were paused; the timetable lets it go on.
void QueuePrivate::stopWhatIsOff()
{
    const QSet<core::DownloadId> running = m_running;
    for (const core::DownloadId &id : running) {
        const auto entry = find(id);
        if (!m_schedule.gate(entry->item.download.account).off || !entry->transfer ||
            entry->intent != Entry::Intent::None)
            continue;
        entry->intent = Entry::Intent::Stop;
        entry->transfer->stop();
    }
}

void QueuePrivate::lookAtClock(core::Instant at)
{
    const bool setBack = at < m_lookedAt;
    if (setBack) { // what was to be in a minute still is
        m_schedule.shift(at - m_lookedAt);
        for (const auto &entry : std::as_const(m_entries)) {
            if (entry->phase != Entry::Phase::Waiting)
                continue;
            *entry->item.waitingUntil += at - m_lookedAt;
            tell(*entry);
        }
    }
    m_lookedAt = at;
    if (setBack || (m_nextChange && at >= *m_nextChange))
        applyLimits();
    for (const core::AccountId &account : m_schedule.takeOpened(at))
        tellReady(account);
}

void QueuePrivate::startWakeTimer(core::Instant at)
{
    std::optional<core::Instant> moment = m_schedule.nextMoment(at);
    if (m_schedule.hasWork())
        keepEarlier(moment, m_nextChange);
    if (!moment || m_halted)
        return m_wakeTimer.stop();
    m_wakeTimer.start(std::clamp<std::chrono::milliseconds>(*moment - at, std::chrono::milliseconds(1),
                                                            m_options.retries.clockCheck));
}

} // namespace downloads
