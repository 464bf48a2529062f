#pragma once

#include "core/recording.h"
#include "core/time.h"
#include "net/authorization.h"
#include "net/request.h"

#include <QUrl>

#include <optional>

namespace providers {

/// Where the bytes of a recording are now. Lives in memory only, and not for long.
struct Link
{
    QUrl url;
    /// What may be sent along, and where to; empty for a pre-signed link.
    net::Authorization authorization;
    /// When it dies, where that can be known.
    std::optional<core::Instant> expiresAt;
    /// Plain http and loopback are allowed: the account's own API origin is loopback.
    bool loopbackAllowed = false;
    /// The recording as the provider described it when the link was made.
    core::Recording recording;
};

/// For its bytes, or a range of them: of the connections of a download each is its own.
net::Request bytesRequest(const Link &link);

/// What the link is for: a provider that can choose gives a preview a longer life.
enum class LinkUse { Download, Preview };

} // namespace providers
