#pragma once

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

    /// Keeps the first `keep` bytes (FileSink::open); `opened` follows.
    void open(qint64 keep);
    /// Empty, opened if it was not, and the journal knows it first; `opened` follows.
    void openEmpty();
    void write(const QByteArray &bytes);
    /// How many bytes may be handed over now: what is unwritten, and what a kill would lose, is limited. `roomMade`
    /// when it was 0.
    qint64 room() const;
    /// Everything that was handed over is written, on disk and in the journal: `settled` follows, also after a failure.
    void settle();

    bool isOpen() const { return m_open; }
    /// Handed over so far, with what was kept.
    qint64 size() const { return m_size; }
    /// On disk and in the journal.
    qint64 safe() const { return m_safe; }

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
    void written(qint64 count, const core::Result<void> &result);
    void sync();
    void synced(int generation, const core::Result<qint64> &size);
    void journaled(int generation, qint64 size, const core::Result<void> &result);
    void fail(const core::Error &error);
    void announceRoom();
    void settleIfDone();

    core::DownloadId m_id;
    library::Library &m_library;
    std::shared_ptr<FileSink> m_sink;
    Strand m_writing;
    Strand m_syncing; ///< apart, so that a slow disk does not hold up what comes
    bool m_open = false;
    bool m_failed = false;
    bool m_syncUnderWay = false;
    bool m_settling = false;
    bool m_full = false;  ///< room() was found to be 0
    int m_generation = 0; ///< rises when the part starts from nothing: what was synced before does not count
    qint64 m_size = 0;
    qint64 m_backlog = 0;
    qint64 m_safe = 0;
};

} // namespace downloads
