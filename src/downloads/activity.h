#pragma once

#include <QObject>

namespace downloads {

class ActivityEnum
{
    Q_GADGET

public:
    /// What happens to a download right now, or what it waits for.
    enum class Activity {
        None, ///< its state says all: Paused, Done, Failed
        WaitingForSlot,
        WaitingForSchedule, ///< the timetable says no, until `waitingUntil`
        WaitingForLimit,    ///< the provider's, until `waitingUntil`
        WaitingForNetwork,  ///< nothing of the account gets through; again at `waitingUntil`
        WaitingForRetry,    ///< this one failed, `download.error` says how; again at `waitingUntil`
        WaitingForSpace,    ///< `shortage` says where and how much
        WaitingForSignIn,
        Resolving,
        Receiving,
        Verifying
    };
    Q_ENUM(Activity)
};
using Activity = ActivityEnum::Activity;

} // namespace downloads
