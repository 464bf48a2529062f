#pragma once

#include "core/clock.h"
#include "core/requestbudget.h"
#include "net/request.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace net {

/// How often a class of requests may be made: a provider's documented label.
struct RateLabel
{
    QString name; ///< `LIGHT`; empty: not paced
    int permits = 0;
    std::chrono::milliseconds per{1000};
};

/// Spaces the requests of one account, so that a 429 is not provoked, and slows all of them when one came.
class Pacer : public QObject
{
    Q_OBJECT

public:
    explicit Pacer(const core::Clock &clock, QObject *parent = nullptr);

    /// Reserves the next free place for a request of that label: how long it has to wait for it, zero or more.
    std::chrono::milliseconds reserve(const RateLabel &label);
    /// Nothing of this account goes out before then. Never shortens an earlier wait.
    void holdUntil(core::Instant moment);
    /// The end of the hold, while there is one.
    std::optional<core::Instant> heldUntil() const;
    /// Learns from whichever headers came: X-RateLimit-* (Zoom), RateLimit (IETF draft 8), Retry-After; all optional.
    void learn(const ResponseHead &head);

    const std::optional<core::RequestBudget> &budget() const { return m_budget; }

Q_SIGNALS:
    void budgetChanged();
    void heldUntilChanged();

private:
    core::Instant readClock();

    const core::Clock &m_clock;
    core::Instant m_latest;                          ///< what the clock said last
    QHash<QString, QList<core::Instant>> m_reserved; ///< per label, the places given within its interval
    std::optional<core::Instant> m_heldUntil;
    QTimer m_release; ///< announces the end of the hold
    std::optional<core::RequestBudget> m_budget;
};

} // namespace net
