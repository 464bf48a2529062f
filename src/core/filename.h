#pragma once

#include <QString>

namespace core {

/// The longest name that file systems take, in bytes of UTF-8.
inline constexpr qsizetype maxNameBytes = 255;

/// One safe path component out of a stranger's text: basename only (both separators), no control or bidi characters, no
/// characters that FAT or NTFS refuse, no reserved DOS name, no leading dot or dash trick, no trailing dot or space,
/// NFC, at most `maxBytes` bytes of UTF-8 cut at a character with the extension kept. Never empty, never `.` or `..`:
/// `unnamed`.
QString safeFileName(const QString &name, qsizetype maxBytes = maxNameBytes - 5 /* ".part" */);

/// `name.mp4` → `name (2).mp4`, within the byte limit.
QString numberedName(const QString &safeName, int number);

/// What two names share when a file system that ignores case would take them for one (NFC, case folded).
QString caseKey(const QString &path);

} // namespace core
