#include "downloads/sidecar.h"

#include "downloads/filesystem.h"
#include "downloads/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace downloads {

namespace {

/// 0 or -errno.
int writeDurably(const QByteArray &content, const QString &path, FileSystem &system)
{
    const int descriptor = system.open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (descriptor < 0)
        return descriptor;
    qint64 done = 0;
    qint64 result = 0;
    while (result >= 0 && done < content.size()) {
        result = system.write(descriptor, content.constData() + done, content.size() - done, done);
        done += result;
        if (result == 0)
            result = -EIO;
    }
    if (result >= 0)
        result = system.sync(descriptor);
    system.close(descriptor);
    return int(std::min<qint64>(result, 0));
}

} // namespace

core::Result<void> writeSidecar(const core::Recording &recording, const QString &path, FileSystem &system)
{
    const QString name = path + QStringLiteral(".json");
    if (QFileInfo::exists(name))
        return {};
    const QString part = name + QStringLiteral(".part");
    int result = writeDurably(QJsonDocument(recording.details).toJson(), part, system);
    if (result == 0)
        result = system.renameNoReplace(part, name);
    if (result == 0)
        return {};
    QFile::remove(part);
    return result == -EEXIST ? core::Result<void>() : storageError(-result, name);
}

} // namespace downloads
