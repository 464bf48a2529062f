#pragma once

#include "core/recording.h"

namespace core {

/// When a provider deletes a recording, as far as it is known and never guessed: out of Zoom's trash 30 days after it
/// came there; else so many days after its start (where that is unknown, its end) as the person set for the account.
std::optional<Instant> vanishesAt(const Recording &recording, std::optional<int> retentionDays);

} // namespace core
