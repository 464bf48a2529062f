#pragma once

#include "core/download.h"
#include "core/result.h"
#include "downloads/filesystem.h"
#include "downloads/sha256.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <mutex>
#include <optional>

namespace downloads {

/// The `.part` of one download: bytes in, a whole file under its final name out, or an Error (Storage) and nothing
/// lost.
///
/// Synchronous; used from one thread at a time, never the GUI's; but sync() and cancel() may run beside the rest.
/// SHA-256 is taken as bytes come in, in order.
class FileSink
{
public:
    explicit FileSink(QString partPath, FileSystem &system = FileSystem::real());
    ~FileSink();
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;

    /// Opens or creates the part (0600, folders made) and keeps its first `keep` bytes, hashing them; what lies behind
    /// is cut off. The bytes kept: fewer where the part is shorter.
    core::Result<qint64> open(qint64 keep);
    /// At the end of what is there. Short writes are gone on with; ENOSPC is Cause::DiskFull.
    core::Result<void> write(const QByteArray &bytes);
    /// Everything written before the call is on disk when it returns (fdatasync); how much that is.
    core::Result<qint64> sync();
    /// The last `count` bytes (or all, if fewer), to compare with what a server says.
    core::Result<QByteArray> tail(qint64 count);
    /// The first `count` bytes.
    core::Result<QByteArray> head(qint64 count);
    /// Starts again from nothing.
    core::Result<void> restart();

    bool isOpen() const { return m_descriptor >= 0; }
    qint64 size() const { return m_size; }
    /// SHA-256 of what is there, lower-case hex.
    QByteArray digest() const { return m_hash.hex(); }

    struct Finished
    {
        QByteArray sha256; ///< lower-case hex
        QString path;      ///< where it stands now
    };
    /// fsync, mtime, rename without overwriting, fsync of the folder. Storage with cause None and subject = path where
    /// the name is taken (isNameTaken); the part is then open still, and another name can be tried.
    core::Result<Finished> finish(const QString &path, std::optional<core::Instant> modified);
    static bool isNameTaken(const core::Error &error);
    void close();

    /// Makes a long open() (hashing gigabytes) end soon, with Cancelled. From any thread.
    void cancel() { m_cancelled = true; }

private:
    core::Result<void> hashPrefix(qint64 size);
    core::Result<QByteArray> readAt(qint64 offset, qint64 count);
    core::Error failure(qint64 negativeErrno) const;

    QString m_partPath;
    FileSystem &m_system;
    std::mutex m_syncing; ///< the descriptor and what lies below it stay as they are while sync() runs
    int m_descriptor = -1;
    std::atomic<qint64> m_size = 0;
    std::atomic<bool> m_cancelled = false;
    Sha256 m_hash;
};

} // namespace downloads
