#include "downloads/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace downloads {

qint64 freeSpace(const QString &path)
{
    QString nearest = path;
    while (!QFileInfo::exists(nearest)) {
        const QString parent = QFileInfo(nearest).path();
        if (parent == nearest)
            return -1;
        nearest = parent;
    }
    return QStorageInfo(nearest).bytesAvailable();
}

} // namespace downloads
