#pragma once

#include "core/byteset.h"
#include "core/download.h"
#include "core/result.h"
#include "downloads/filesink.h"
#include "downloads/strand.h"

#include <QObject>

#include <memory>

namespace library {
class Library;
}

namespace downloads {

/// A FileSink as the network's thread sees it: bytes are handed over and written elsewhere; now and then they are
/// synced, while more come, and then written into the journal. The journal never claims a byte that is not on disk.
class PartFile : public QObject
{
    Q_OBJECT

public:
    /// `pool`, `library` and `system` outlive it.
    PartFile(const core::DownloadId &id, const QString &path, library::Library &library, QThreadPool &pool,
             FileSystem &system, QObject *parent = nullptr);
    ~PartFile() override;

    /// Keeps those bytes (FileSink::open); `opened` follows.
    void open(const core::ByteSet &keep);
    /// Empty, opened if it was not; `opened` follows. `row` tells what the bytes to come are of, and replaces what the
    /// library knows at the moment when the journal is emptied.
    void openEmpty(const core::Download &row);
    void write(qint64 offset, const QByteArray &bytes);
    /// How many bytes may be handed over now: what is unwritten, and what a kill would lose, is limited. `roomMade`
    /// when it was 0.
    qint64 room() const;
    /// From 1; each may lose 4 MiB in a kill.
    void setConnections(int connections);
    /// Everything that was handed over is written, on disk and in the journal: `settled` follows, also after a failure.
    void settle();

    bool isOpen() const { return m_open; }
    /// Handed over so far, with what was kept.
    const core::ByteSet &received() const { return m_received; }
    /// How many bytes are on disk and in the journal.
    qint64 safe() const { return m_safe; }

    /// SHA-256 of what lies together from the beginning, once everything that was handed over is written. From now on
    /// the journal is left alone, unless settle() is called: it would put the row's bytes back to fewer.
    library::Reply<core::Result<QByteArray>> digest();

    /// Runs `work(FileSink &)` after everything that was handed over.
    template <class F>
    auto run(F work)
    {
        return m_writing.run([sink = m_sink, work = std::move(work)]() mutable { return work(*sink); });
    }

Q_SIGNALS:
    void opened();
    void roomMade();
    void settled();
    /// The first failure; nothing is taken any more.
    void failed(const core::Error &error);
    void safeChanged();

private:
    void empty();
    void written(qint64 count, const core::Result<void> &result);
    void hash(qint64 offset, const QByteArray &bytes);
    void hashOn();
    void syncIfDue();
    void sync();
    void synced(int generation, const core::Result<core::ByteSet> &onDisk);
    void journaled(int generation, qint64 count, const core::Result<void> &result);
    void fail(const core::Error &error);
    void settleIfDone();
    qint64 maxUnsafe() const;

    core::DownloadId m_id;
    library::Library &m_library;
    std::shared_ptr<FileSink> m_sink;
    // Apart, so that neither a slow disk nor reading back holds up what comes.
    Strand m_writing;
    Strand m_syncing;
    Strand m_hashing;
    bool m_open = false;
    bool m_failed = false;
    bool m_syncUnderWay = false;
    bool m_hashUnderWay = false;
    bool m_settling = false;
    bool m_sealed = false;     ///< the row speaks for all bytes from now on
    bool m_vouchedFor = false; ///< the journal speaks of bytes
    int m_connections = 1;
    int m_generation = 0; ///< rises when the part starts from nothing: what was synced before does not count
    core::ByteSet m_received;
    qint64 m_backlog = 0;
    qint64 m_hashBacklog = 0;
    qint64 m_hashNext = 0; ///< the place up to which bytes went into the hash from memory, in order
    qint64 m_safe = 0;
};

} // namespace downloads
