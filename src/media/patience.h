#pragma once

#include "core/error.h"
#include "net/request.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace media {

/// How long a preview waits, and how often it tries again. Whoever watches is to be told within five seconds.
struct Patience
{
    net::Timeouts timeouts{std::chrono::milliseconds(4'500), std::chrono::milliseconds(4'000)};
    /// Before the second, third … try in a row that brings nothing.
    std::vector<std::chrono::milliseconds> waits{std::chrono::milliseconds(200), std::chrono::milliseconds(500),
                                                 std::chrono::milliseconds(1'000)};
    std::chrono::milliseconds notice{1'500}; ///< without a byte, until `waiting` is told

    /// How long to wait after that error before the next try; nullopt: there is none. `failures` in a row were before
    /// it; with `hadProgress` the request that met it had brought something.
    std::optional<std::chrono::milliseconds> waitAfter(const core::Error &error, std::size_t failures, bool hadProgress,
                                                       core::Instant now) const;
};

} // namespace media
