#pragma once

#include "core/time.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace providers {

/// A link as a provider wrote it, byte for byte: one changed character would break its signature.
QUrl linkFromText(const QString &text);
/// When a link that is signed as S3 signs them dies (X-Amz-Date + X-Amz-Expires); nullopt for any other.
std::optional<core::Instant> expiryOf(const QUrl &link);

} // namespace providers
