#include "app/sleepguard.h"

#include "core/clock.h"
#include "models/queuemodel.h"

namespace app {

namespace {

constexpr auto shortWait = std::chrono::minutes(2);

} // namespace

SleepGuard::SleepGuard(const models::QueueModel &model, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_model(model), m_clock(clock)
{
    connect(&model, &models::QueueModel::totalsChanged, this, &SleepGuard::decide);
    decide();
}

void SleepGuard::decide()
{
    if (m_model.totals().running > 0 || goesOnSoon())
        m_inhibitor.hold(tr("Recordings are being downloaded"));
    else
        m_inhibitor.release();
}

bool SleepGuard::goesOnSoon() const
{
    // What waits for a person, for space or for the timetable is not downloading.
    using downloads::Activity;
    if (m_model.totals().unfinished == 0)
        return false;
    const core::Instant soon = m_clock.now() + shortWait;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const downloads::Item &item = m_model.item(row);
        const bool tries = item.activity == Activity::WaitingForRetry || item.activity == Activity::WaitingForLimit ||
                           item.activity == Activity::WaitingForNetwork;
        if (tries && item.waitingUntil && *item.waitingUntil < soon)
            return true;
    }
    return false;
}

} // namespace app
