#pragma once

#include <chrono>

namespace gui {

/// Whoever runs through the rows asks for nothing: only what stays selected for so long is fetched.
inline constexpr std::chrono::milliseconds settleTime(250);

} // namespace gui
