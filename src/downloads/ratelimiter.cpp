#include "downloads/ratelimiter.h"

#include <algorithm>

namespace downloads {

using namespace std::chrono_literals;

namespace {

/// Between two refills; also the length of the burst that may be saved up.
constexpr auto interval = 50ms;
constexpr double burstSeconds = 0.25;

} // namespace

RateLimiter::RateLimiter(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::announce);
}

RateLimiter::RateLimiter(const core::Clock &clock, RateLimiter &shared, QObject *parent) : RateLimiter(clock, parent)
{
    m_shared = &shared;
    shared.m_below.append(this);
}

RateLimiter::~RateLimiter()
{
    if (m_shared)
        m_shared->m_below.removeOne(this);
}

void RateLimiter::announce()
{
    Q_EMIT available();
    RateLimiter *served = nullptr;
    const QList<RateLimiter *> below = m_below;
    for (RateLimiter *one : below) {
        const qint64 before = one->m_granted;
        one->announce();
        if (!served && one->m_granted > before)
            served = one;
    }
    if (served && m_below.removeOne(served))
        m_below.append(served);
}

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    if (m_rate == bytesPerSecond)
        return;
    m_rate = bytesPerSecond;
    m_tokens = 0;
    m_refilledAt = m_clock.now();
    m_timer.start();
}

double RateLimiter::capacity() const
{
    return std::max(1.0, double(m_rate) * burstSeconds);
}

void RateLimiter::refill()
{
    // Clamped: the clock may be set back, and a night asleep saves up no burst.
    const core::Instant now = m_clock.now();
    const double elapsed = std::clamp(std::chrono::duration<double>(now - m_refilledAt).count(), 0.0, 1.0);
    m_refilledAt = now;
    m_tokens = std::min(capacity(), m_tokens + elapsed * double(m_rate));
}

qint64 RateLimiter::take(qint64 wanted)
{
    qint64 granted = wanted;
    if (m_rate > 0) {
        refill();
        granted = std::min(wanted, qint64(m_tokens));
        if (granted == 0 && !m_timer.isActive())
            m_timer.start();
    }
    if (m_shared && granted > 0)
        granted = m_shared->take(granted);
    if (m_rate > 0)
        m_tokens -= double(granted);
    m_granted += granted;
    return granted;
}

} // namespace downloads
