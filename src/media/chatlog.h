#pragma once

#include "media/transcript.h"

#include <QByteArray>

namespace media {

/// Reads Zoom's chats, a cue for each message: `hh:mm:ss`, a tab, `Name:`, a tab, the text, as a cloud recording has
/// them; `hh:mm:ss From Name to Everyone:` with the text behind or below, as the desktop client writes them; and the
/// JSON of the archive with its base64. Whom a message went to stands behind the sender's name (`A → B`) unless it went
/// to everybody. Never fails: what has no time is skipped and counted.
Transcript parseChatLog(const QByteArray &bytes);

} // namespace media
