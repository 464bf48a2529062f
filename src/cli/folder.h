#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace cli {

/// Makes the folder and those above it. Storage, the path as its subject, where that cannot be or nothing can be
/// written there.
core::Result<void> makeFolder(const QString &path);
/// Bytes free for this user where the folder is, or would be; nullopt: nobody knows.
std::optional<qint64> diskFree(const QString &path);

} // namespace cli
