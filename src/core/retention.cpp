#include "core/retention.h"

namespace core {

namespace {

/// Zoom empties its trash after this time (facts: recover within 30 days).
constexpr std::chrono::days trashLife{30};

} // namespace

std::optional<Instant> vanishesAt(const Recording &recording, std::optional<int> retentionDays)
{
    if (recording.deletedAt)
        return *recording.deletedAt + trashLife;
    const std::optional<Instant> &from = recording.startedAt ? recording.startedAt : recording.endedAt;
    if (!from || !retentionDays)
        return std::nullopt;
    return *from + std::chrono::days(*retentionDays);
}

} // namespace core
