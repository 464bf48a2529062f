#pragma once

#include "media/transcript.h"

#include <QByteArray>

namespace media {

/// Reads Zoom's timeline (`{"timeline":[{"ts":"00:00:03.000","users":[{"username":…}]}]}`), a cue for each stretch in
/// which the same people were seen: their names are its text, it ends where the next entry begins. Entries without a
/// time are skipped and counted; anything that is no such document gives an empty one.
Transcript parseTimeline(const QByteArray &bytes);

} // namespace media
