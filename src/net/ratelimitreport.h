#pragma once

#include "net/request.h"

#include <QString>

#include <optional>

namespace net {

/// What an answer's headers say about the budget of requests: whichever of them came.
struct RateLimitReport
{
    QString label; ///< `LIGHT`, `5-in-1min`; may be empty
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<core::Instant> resetAt; ///< by our clock
};

/// Reads `X-RateLimit-Limit/-Remaining/-Reset/-Category` (Zoom), `RateLimit` and `RateLimit-Policy` (IETF draft 8) and
/// the `RateLimit` and `RateLimit-*` of the drafts before.
RateLimitReport rateLimitReport(const ResponseHead &head, core::Instant now);

} // namespace net
