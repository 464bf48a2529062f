#pragma once

#include "core/download.h"
#include "downloads/activity.h"

#include <chrono>
#include <optional>

namespace downloads {

/// What a disk lacks for all that the queue still has to write there.
struct Shortage
{
    QString disk; ///< where it is mounted
    qint64 missing = 0;

    friend bool operator==(const Shortage &, const Shortage &) = default;
};

/// A download as it is at this moment.
struct Item
{
    core::Download download;
    Activity activity = Activity::None;
    /// Received so far, resumed bytes included; runs ahead of download.bytes, which is what is safe on disk.
    qint64 received = 0;
    /// Bytes a second over the last seconds; 0 while not receiving.
    double speed = 0;
    std::optional<core::Instant> waitingUntil;
    /// While it waits for space, once the disk was looked at.
    std::optional<Shortage> shortage;
    /// It was on disk already (add() found it whole); nothing was fetched.
    bool skipped = false;

    /// nullopt where size or speed is unknown.
    std::optional<std::chrono::seconds> remaining() const;
};

} // namespace downloads
