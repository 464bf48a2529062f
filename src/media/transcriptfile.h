#pragma once

#include "media/playable.h"
#include "media/transcript.h"

#include <QByteArray>

namespace media {

/// It is read as cues: a transcript, a chat, a timeline.
bool hasCues(Playable kind);

/// Reads what `hasCues`; empty for any other kind. Takes some tenths of a second for the largest: call it in a worker.
Transcript readCues(Playable kind, const QByteArray &bytes);

} // namespace media
