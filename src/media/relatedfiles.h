#pragma once

#include "core/recording.h"
#include "media/transcript.h"

#include <chrono>
#include <optional>

namespace media {

/// What belongs to a recording among the files of its session. Only what can be fetched is named.
struct RelatedFiles
{
    /// All that play, the selected one among them: the provider's primary first, then pictures before sound, the whole
    /// session before single participants, otherwise in the order given.
    QList<core::Recording> tracks;
    /// The one that was made in the same stretch of the session, Zoom's own transcript before its captions.
    std::optional<core::Recording> transcript;
    std::optional<core::Recording> chat;
    std::optional<core::Recording> timeline;
};

/// `session`: the files of the recording's session; those of others are left out. A browser download is related to
/// nothing.
RelatedFiles relatedFiles(const core::Recording &selected, const QList<core::Recording> &session);

/// How much later `recording` began than `other`: a position in the one and this is a position in the other. 0 where
/// either beginning is unknown, or where they lie more than a day apart.
std::chrono::milliseconds laterBy(const core::Recording &recording, const core::Recording &other);

} // namespace media
