#pragma once

#include "core/download.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

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
    virtual int open(const QString &path, int flags, int mode) = 0;
    virtual qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) = 0;
    virtual qint64 read(int descriptor, char *data, qint64 size, qint64 offset) = 0;
    virtual int truncate(int descriptor, qint64 size) = 0;
    virtual int dataSync(int descriptor) = 0;
    virtual int sync(int descriptor) = 0;
    virtual int close(int descriptor) = 0;
    /// Fails with -EEXIST where `to` exists (renameat2 RENAME_NOREPLACE, else link and unlink).
    virtual int renameNoReplace(const QString &from, const QString &to) = 0;
    virtual int syncFolder(const QString &folder) = 0;

    static FileSystem &real();
};

/// The `.part` of one download: bytes in, a whole file under its final name out, or an Error (Storage) and nothing lost.
///
/// Synchronous; used from one thread at a time, never the GUI's. SHA-256 is taken as bytes come in, in order.
class FileSink
{
public:
    FileSink(QString partPath, FileSystem &system = FileSystem::real());
    ~FileSink();
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;

    /// Opens or creates the part (0600, folders made) and keeps its first `keep` bytes, hashing them; what lies behind is cut off.
    /// The bytes kept: fewer where the part is shorter.
    core::Result<qint64> open(qint64 keep);
    /// At the end of what is there. Short writes are gone on with; ENOSPC is Cause::DiskFull.
    core::Result<void> write(const QByteArray &bytes);
    /// Everything written so far is on disk when it returns (fdatasync); how much that is.
    core::Result<qint64> sync();
    /// The last `count` bytes (or all, if fewer), to compare with what a server says.
    core::Result<QByteArray> tail(qint64 count);
    /// The first `count` bytes.
    core::Result<QByteArray> head(qint64 count);
    /// Starts again from nothing.
    core::Result<void> restart();

    qint64 size() const { return m_size; }

    struct Finished
    {
        QByteArray sha256; ///< lower-case hex
        QString path;      ///< where it stands now
    };
    /// fsync, mtime, rename without overwriting, fsync of the folder. Storage with cause None and subject = path where the name is taken.
    core::Result<Finished> finish(const QString &path, std::optional<core::Instant> modified);
    void close();

private:
    class Hash;

    QString m_partPath;
    FileSystem &m_system;
    int m_descriptor = -1;
    qint64 m_size = 0;
    std::unique_ptr<Hash> m_hash;
};

} // namespace downloads
