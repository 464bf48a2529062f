#pragma once

#include "media/transcript.h"

#include <QByteArray>

namespace media {

/// `A → B`; the sender alone where it went to everybody.
QString chatParties(const QString &sender, const QString &recipient);

/// The JSON form of a chat (parseChatLog): an object with a list of messages, or the list alone.
Transcript parseChatJson(const QByteArray &bytes);

} // namespace media
