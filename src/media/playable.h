#pragma once

#include "core/recording.h"

namespace media {

/// What the preview can do with a recording.
enum class Playable {
    Video,
    Audio,
    Transcript, ///< WebVTT
    Chat,
    Timeline,
    Image,
    Table, ///< comma-separated
    Json,
    Text,
    Other ///< it says what it is and offers to save it
};

/// By the provider's word for it and the extension; the bytes may tell otherwise.
Playable playableOf(const core::Recording &recording);

/// It has a picture or a sound that passes by.
bool isPlayed(Playable kind);

} // namespace media
