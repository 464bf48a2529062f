#pragma once

#include "media/transcript.h"

#include <QByteArray>

namespace media {

/// Reads WebVTT as Zoom and others write it, and SubRip as well. Speakers come from voices (`<v Name>`), from Zoom's
/// numbered head lines (`3 "Name" (1677)`) or, where at least a third of the cues has one, from a `Name: ` before the
/// text. Tags go and entities are resolved. Never fails: a cue that cannot be read is skipped and counted.
Transcript parseWebVtt(const QByteArray &bytes);

} // namespace media
