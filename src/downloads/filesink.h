#pragma once

#include "core/byteset.h"
#include "core/result.h"
#include "core/time.h"
#include "downloads/filesystem.h"
#include "downloads/sha256.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace downloads {

/// The `.part` of one download: bytes in, a whole file under its final name out, or an Error (Storage) and nothing
/// lost.
///
/// Synchronous; used from one thread at a time, never the GUI's; but sync(), cancel(), and what has to do with the
/// hash, may run beside the rest.
class FileSink
{
public:
    explicit FileSink(QString partPath, FileSystem &system = FileSystem::real());
    ~FileSink();
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;

    /// Opens or creates the part (0600, folders made) and keeps of its bytes those in `keep`: what lies behind them is
    /// cut off, what lies between is as good as missing. The bytes kept: fewer where the part is shorter.
    core::Result<core::ByteSet> open(const core::ByteSet &keep);
    /// Short writes are gone on with; ENOSPC is Cause::DiskFull.
    core::Result<void> write(qint64 offset, const QByteArray &bytes);
    /// What was written before the call is on disk when it returns (fdatasync): these bytes.
    core::Result<core::ByteSet> sync();
    /// To compare with what a server says. They must be there.
    core::Result<QByteArray> read(const core::ByteRange &range);
    /// Starts again from nothing.
    core::Result<void> restart();

    /// Takes these bytes, which were or will be written there, into the hash if they are the next in order.
    void hash(qint64 offset, const QByteArray &bytes);
    /// Reads back what lies together from the beginning and is not in the hash yet. Long, for gigabytes: ends early,
    /// with Cancelled, after cancel().
    core::Result<void> hashOn();
    /// How much hashOn() would have to read.
    qint64 unhashed() const;
    /// SHA-256 of what lies together from the beginning, lower-case hex.
    core::Result<QByteArray> digest();

    /// mtime, fsync, rename without overwriting; the folder is yet to be synced. Storage with cause None and subject =
    /// path where the name is taken (isNameTaken); the part is then open still, and another name can be tried.
    core::Result<void> finish(const QString &path, std::optional<core::Instant> modified);
    static bool isNameTaken(const core::Error &error);
    void close();

    /// From any thread.
    void cancel() { m_cancelled = true; }

private:
    core::Result<qint64> hashBlock(QByteArray &block);
    core::Error failure(qint64 negativeErrno) const;

    QString m_partPath;
    FileSystem &m_system;
    std::shared_mutex m_using; ///< shared while a call works on the descriptor, else it might be closed meanwhile
    int m_descriptor = -1;
    mutable std::mutex m_noting; ///< guards m_written
    core::ByteSet m_written;
    mutable std::mutex m_hashing; ///< guards m_hash and m_hashed
    Sha256 m_hash;
    std::atomic<qint64> m_hashed = 0; ///< how many bytes from the beginning are in it
    std::atomic<bool> m_cancelled = false;
};

} // namespace downloads
