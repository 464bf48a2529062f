#pragma once

#include "sandbox/changescript.h"
#include "sandbox/filehost.h"
#include "sandbox/samples.h"
#include "sandbox/seededids.h"
#include "sandbox/server.h"

namespace sandbox {

/// What the three dialects stand on. All of it outlives them.
struct Environment
{
    const Options &options;
    const core::Clock &clock;
    /// What the samples' dates are counted from.
    core::Instant now;
    const SeededIds &ids;
    const Samples &samples;
    FileHost &files;
    /// Filled in, ports included, before the first request.
    const PublicOrigins &origins;
    ChangeScript &changes;
};

/// `origin` and an encoded path below it, byte for byte.
inline QUrl below(const QUrl &origin, const QByteArray &path)
{
    return QUrl::fromEncoded(origin.toEncoded(QUrl::StripTrailingSlash) + path);
}

} // namespace sandbox
