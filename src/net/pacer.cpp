#include "net/pacer.h"

#include "net/ratelimitreport.h"

#include <algorithm>

namespace net {

using std::chrono::milliseconds;

Pacer::Pacer(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_latest(clock.now())
{
    m_release.setSingleShot(true);
    connect(&m_release, &QTimer::timeout, this, &Pacer::heldUntilChanged);
}

milliseconds Pacer::reserve(const RateLabel &label)
{
    const core::Instant now = readClock();
    core::Instant place = std::max(now, m_heldUntil.value_or(now));
    if (label.name.isEmpty() || label.permits <= 0)
        return place - now;

    QList<core::Instant> &places = m_reserved[label.name];
    places.removeIf([&](core::Instant given) { return given + label.per <= now; });
    if (places.size() >= label.permits)
        place = std::max(place, places.at(places.size() - label.permits) + label.per);
    places.append(place);
    return place - now;
}

void Pacer::holdUntil(core::Instant moment)
{
    const core::Instant now = readClock();
    if (moment <= now || (m_heldUntil && moment <= *m_heldUntil))
        return;
    m_heldUntil = moment;
    constexpr milliseconds longestTimer = std::chrono::hours(24 * 7);
    m_release.start(std::min(moment - now, longestTimer));
    Q_EMIT heldUntilChanged();
}

std::optional<core::Instant> Pacer::heldUntil() const
{
    if (!m_heldUntil || *m_heldUntil <= m_clock.now())
        return std::nullopt;
    return m_heldUntil;
}

void Pacer::learn(const ResponseHead &head)
{
    const core::Instant now = readClock();
    const RateLimitReport report = rateLimitReport(head, now);
    if (report.remaining) {
        const core::RequestBudget budget{report.label, report.limit.value_or(0), *report.remaining};
        if (budget != m_budget) {
            m_budget = budget;
            Q_EMIT budgetChanged();
        }
        if (budget.remaining == 0 && report.resetAt)
            holdUntil(*report.resetAt);
    }
    if (head.status == 429 || head.status == 503) {
        if (const auto moment = core::parseRetryAfter(head.header("Retry-After"), now))
            holdUntil(*moment);
    }
}

/// Someone may set the computer's clock back by an hour; the places already given go back with it, or all would stand
/// still for an hour.
core::Instant Pacer::readClock()
{
    const core::Instant now = m_clock.now();
    if (now < m_latest) {
        const milliseconds back = m_latest - now;
        for (QList<core::Instant> &places : m_reserved) {
            for (core::Instant &place : places)
                place -= back;
        }
        if (m_heldUntil)
            *m_heldUntil -= back;
    }
    m_latest = now;
    return now;
}

} // namespace net
