#pragma once

#include <QString>

#include <optional>

namespace media {

/// The JSON text with a line for each value, its own order, spelling and numbers kept; nullopt: it is no valid JSON.
/// Ends behind `longest` characters, however little is left to write.
std::optional<QString> indentedJson(const QString &text, qsizetype longest);

} // namespace media
