#pragma once

#include <QString>

namespace providers {

/// A file name's extension as a recording keeps it: lower case, letters and digits, at most ten; empty for anything
/// else.
QString regularExtension(const QString &written);
/// Of a file name or a path: what stands behind the last dot.
QString extensionOfName(const QString &name);
/// Of a media type, parameters allowed; empty where it is not one that recordings come in.
QString extensionOfMediaType(const QString &type);

} // namespace providers
