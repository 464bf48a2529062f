#pragma once

#include "sandbox/environment.h"

#include <QList>

namespace sandbox {

/// A video of a browser session.
struct AnchorRecording
{
    enum class Link { Fetch, LegacyFetch, Direct };

    QString id;
    bool primary = true;
    Link link = Link::Fetch; ///< what file_link points to
    QString name;
    QString duration; ///< in one of several forms: the provider's is unspecified
    core::Instant created;
    ContentPtr content;
};

/// A file that the browser downloaded.
struct AnchorDownload
{
    QString id;
    QString suggestedName;
    QString originalName;
    int tookMs = 0;
    core::Instant created;
    ContentPtr content;
};

struct AnchorSession
{
    QString id;
    core::Instant created;
    bool active = false;
    QStringList tags;
    QList<AnchorRecording> recordings;
    QList<AnchorDownload> downloads;
};

/// The sample sessions, oldest first, one of them still active, some without recordings.
QList<AnchorSession> anchorSessions(const Environment &environment);

} // namespace sandbox
