#pragma once

#include "core/clock.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace downloads {

/// A token bucket of bytes: whoever reads asks first.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    explicit RateLimiter(const core::Clock &clock, QObject *parent = nullptr);
    /// What it grants, `shared` has to grant as well.
    RateLimiter(const core::Clock &clock, RateLimiter &shared, QObject *parent = nullptr);
    ~RateLimiter() override;

    /// 0: unlimited.
    void setRate(qint64 bytesPerSecond);
    /// How many of `wanted` bytes may be read now. Where it is 0, `available` follows.
    qint64 take(qint64 wanted);

Q_SIGNALS:
    void available();

private:
    /// To its own readers, and to those below it: whoever was served first this time is the last to be asked next time.
    void announce();
    void refill();
    double capacity() const;

    const core::Clock &m_clock;
    QPointer<RateLimiter> m_shared; ///< gone with its queue, whose last transfers may be deleted after it
    QList<RateLimiter *> m_below;
    qint64 m_rate = 0;
    qint64 m_granted = 0; ///< so far
    double m_tokens = 0;
    core::Instant m_refilledAt{};
    QTimer m_timer;
};

} // namespace downloads
