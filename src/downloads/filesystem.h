#pragma once

#include "core/time.h"

#include <QString>

namespace downloads {

/// The system calls a sink is made of, as a port: a test puts one in between that fails at call N.
class FileSystem
{
public:
    FileSystem() = default;
    FileSystem(const FileSystem &) = delete;
    FileSystem &operator=(const FileSystem &) = delete;
    virtual ~FileSystem() = default;

    // All return 0 or a descriptor or a count, or -errno.

    /// With the folders above it, where they are missing.
    virtual int makeFolder(const QString &folder) = 0;
    /// Follows no symbolic link and takes the file's lock: -EWOULDBLOCK where another process, or another sink, has it.
    virtual int open(const QString &path, int flags, int mode) = 0;
    virtual qint64 size(int descriptor) = 0;
    virtual qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) = 0;
    virtual qint64 read(int descriptor, char *data, qint64 size, qint64 offset) = 0;
    virtual int truncate(int descriptor, qint64 size) = 0;
    virtual int dataSync(int descriptor) = 0;
    virtual int sync(int descriptor) = 0;
    virtual int setModified(int descriptor, core::Instant modified) = 0;
    virtual int close(int descriptor) = 0;
    /// Fails with -EEXIST where `to` exists and is another file.
    virtual int renameNoReplace(const QString &from, const QString &to) = 0;
    virtual int syncFolder(const QString &folder) = 0;

    static FileSystem &real();
};

} // namespace downloads
