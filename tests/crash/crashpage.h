#pragma once

#include <atomic>
#include <cstdint>

namespace crash {

/// What a process is doing to its files; the names are in crash.py.
enum class State { None, Flushing, Renaming, Manifest, Commit };

/// Shared with crash.py, which reads it as little-endian numbers in this order, and outlives the process.
struct Page
{
    std::atomic<std::uint32_t> underWay[5]; ///< by State: calls that have begun and not ended
    std::atomic<std::uint32_t> begun[5];    ///< by State: calls that ever began
    std::atomic<std::uint64_t> received;    ///< bytes from the file server
};

} // namespace crash
