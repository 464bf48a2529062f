#pragma once

#include <QString>
#include <QtGlobal>

namespace downloads {

/// Bytes that the person may still write where `path` lies or will lie; -1: unknown. Reads the disk.
qint64 freeSpace(const QString &path);

} // namespace downloads
