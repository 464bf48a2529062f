#pragma once

#include "downloads/filesystem.h"

namespace downloads {

/// The real thing, by the system's own calls.
class PosixFileSystem : public FileSystem
{
public:
    int makeFolder(const QString &folder) override;
    int open(const QString &path, int flags, int mode) override;
    qint64 size(int descriptor) override;
    qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) override;
    qint64 read(int descriptor, char *data, qint64 size, qint64 offset) override;
    int truncate(int descriptor, qint64 size) override;
    int dataSync(int descriptor) override;
    int sync(int descriptor) override;
    int setModified(int descriptor, core::Instant modified) override;
    int close(int descriptor) override;
    int renameNoReplace(const QString &from, const QString &to) override;
    int syncFolder(const QString &folder) override;
};

} // namespace downloads
