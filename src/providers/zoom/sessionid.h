#pragma once

#include "core/id.h"

#include <QByteArray>

namespace providers::zoom {

/// A session id as a step of a path. Ids are base64: one that begins with `/` or holds `//` is encoded twice, or Zoom
/// answers 404 with code 3001.
QByteArray encodedSessionId(const core::SessionId &session);

/// The session id that a word is, its percents undone and with the `==` that a double click leaves out; empty where it
/// is none.
QString sessionIdIn(const QString &word);

} // namespace providers::zoom
