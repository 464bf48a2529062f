#pragma once

#include "core/error.h"
#include "core/recording.h"

#include <QByteArray>
#include <QString>

namespace downloads {

/// How many of a body's first bytes are wanted to judge it; fewer only where the body is shorter.
inline constexpr qsizetype sniffLength = 512;

/// What a body turns out to be, by what the server calls it and by how it begins.
enum class BodyKind { AsExpected, Html, Json, Xml, Other };

/// Is this body the recording, or did something else come in its place (a sign-in page, a JSON or XML error)?
///
/// Recordings must begin as their extension says, where that is known. A file that a browser downloaded may be called
/// anything, so of those only a page or an error is refused that comes where none was downloaded.
BodyKind judgeBody(const core::Recording &recording, const QByteArray &contentType, const QByteArray &head);

/// NotMedia, with what came in its place: a page's title, an error's message, one line without links' queries.
core::Error notMedia(BodyKind kind, const QByteArray &contentType, const QByteArray &body);

} // namespace downloads
