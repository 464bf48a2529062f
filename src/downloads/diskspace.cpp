#include "downloads/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace downloads {

Disk diskOf(const QString &path)
{
    QString nearest = path;
    while (!QFileInfo::exists(nearest)) {
        const QString parent = QFileInfo(nearest).path();
        if (parent == nearest)
            return {};
        nearest = parent;
    }
    const QStorageInfo storage(nearest);
    return {storage.rootPath(), storage.bytesAvailable()};
}

qint64 freeSpace(const QString &path)
{
    return diskOf(path).free;
}

} // namespace downloads
