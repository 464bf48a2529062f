#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace cli {

/// `12.3 MB`; empty for what is unknown.
QString sizeText(std::optional<qint64> bytes);
/// `1:02:03` or `2:03`; empty for what is unknown.
QString lengthText(std::optional<std::chrono::milliseconds> length);

} // namespace cli
