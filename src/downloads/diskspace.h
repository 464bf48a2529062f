#pragma once

#include <QString>
#include <QtGlobal>

namespace downloads {

/// A mounted file system.
struct Disk
{
    QString root;     ///< where it is mounted
    qint64 free = -1; ///< bytes that the person may still write; -1: unknown
};

/// That on which `path` lies or will lie. Reads the disk.
Disk diskOf(const QString &path);

/// Bytes that the person may still write where `path` lies or will lie; -1: unknown. Reads the disk.
qint64 freeSpace(const QString &path);

} // namespace downloads
