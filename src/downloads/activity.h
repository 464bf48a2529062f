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
        WaitingForLimit, ///< the provider's, until `waitingUntil`
        WaitingForRetry, ///< the network or the provider failed; again at `waitingUntil`
        WaitingForSpace,
        WaitingForSignIn,
        Resolving,
        Receiving,
        Verifying
    };
    Q_ENUM(Activity)
};
using Activity = ActivityEnum::Activity;

} // namespace downloads
