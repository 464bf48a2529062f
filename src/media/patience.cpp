#include "media/patience.h"

#include <algorithm>

namespace media {

using namespace std::chrono_literals;

namespace {

/// A server that asks for more patience than this is told about instead.
constexpr auto longestHold = 4s;

} // namespace

std::optional<std::chrono::milliseconds> Patience::waitAfter(const core::Error &error, std::size_t failures,
                                                             bool hadProgress, core::Instant now) const
{
    // Somebody watches: who says nothing at all is not waited for twice.
    const bool isSilent = error.cause == core::Error::Cause::Timeout && !hadProgress;
    if (!core::isPassing(error) || failures >= waits.size() || isSilent)
        return {};
    if (!error.retryAt)
        return waits[failures];
    if (*error.retryAt > now + longestHold)
        return {};
    return std::max(waits[failures], *error.retryAt - now);
}

} // namespace media
