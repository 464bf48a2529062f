#pragma once

#include "core/error.h"

#include <chrono>
#include <optional>
#include <vector>

namespace downloads {

/// What a queue does about a transfer that ended with an Error.
struct Reaction
{
    enum class Kind {
        Fail,
        Retry,       ///< this one again at `at`
        HoldAccount, ///< nothing of the account starts before `at`
        AwaitSignIn,
        AwaitSpace
    };

    Kind kind = Kind::Fail;
    core::Instant at{};
    /// The same cause stops everything else of the account: a batch run ends there instead of running into it n times.
    bool endsAccount = false;
    bool endsBatch = false;
};

/// What decides besides the Error.
struct Circumstances
{
    /// Attempts in a row that came no farther than one before.
    int failures = 0;
    bool batch = false;
    core::Instant now{};
    /// 0.8 to 1.2: not everybody at once.
    double jitter = 1.0;
};

/// The waits before the second, third … attempt; a person's queue then goes on at `lastWait`, a batch run gives up.
struct RetryTable
{
    std::vector<std::chrono::milliseconds> waits{std::chrono::seconds(1),  std::chrono::seconds(2),
                                                 std::chrono::seconds(4),  std::chrono::seconds(8),
                                                 std::chrono::seconds(16), std::chrono::seconds(32)};
    std::chrono::milliseconds lastWait = std::chrono::seconds(60);
    /// Between two looks at a disk that was full.
    std::chrono::milliseconds spaceCheck = std::chrono::seconds(5);
    /// Between two looks at the clock while something waits: timers stand still while the computer sleeps.
    std::chrono::milliseconds clockCheck = std::chrono::seconds(15);
};

Reaction reactTo(const core::Error &error, const Circumstances &circumstances, const RetryTable &table);

} // namespace downloads
