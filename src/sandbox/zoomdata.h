#pragma once

#include "sandbox/environment.h"

#include <QList>

#include <optional>

namespace sandbox {

/// One file of a Zoom session.
struct ZoomFile
{
    enum class Kind { Recording, ParticipantAudio, ParticipantVideo };

    Kind kind = Kind::Recording;
    QString id; ///< empty: Zoom gives none (TIMELINE)
    core::Instant start;
    std::optional<core::Instant> end; ///< nullopt: still processing
    QString fileType;
    QString extension;
    QString recordingType;
    QString fileName;
    QString userId;
    QString userKey;
    ContentPtr content; ///< null: still processing
    std::optional<core::Instant> deleted;
    /// Not listed before the first, in the making until the second; nullopt: always there, always whole.
    std::optional<core::Instant> listedFrom;
    std::optional<core::Instant> readyFrom;
    /// Of the download link's path: opaque.
    QString key;

    qint64 size() const { return content ? content->size : 0; }
};

struct ZoomSession
{
    QString id;
    QString name;
    core::Instant start;
    QString sessionKey;
    QString password;
    QList<ZoomFile> files;
    /// In the trash as a whole, since.
    std::optional<core::Instant> deleted;
    /// "The recording was too short": the key recording_files is absent.
    bool withoutFiles = false;
    /// Changing it is answered by HTTP 200 and a refusal.
    bool protectedFromChange = false;

    /// As the provider tells of it at that moment.
    ZoomSession asOf(core::Instant now) const;
    /// Base64 ids that begin with `/` or contain `//` are found only where they are encoded twice.
    bool wantsDoubleEncoding() const { return id.startsWith(QLatin1Char('/')) || id.contains(QLatin1String("//")); }
};

/// The sample sessions, newest first: thirteen of the last thirty days, five older ones with empty months between, two
/// in the trash.
QList<ZoomSession> zoomSessions(const Environment &environment);

} // namespace sandbox
