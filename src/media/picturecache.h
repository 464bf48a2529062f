#pragma once

#include "core/clock.h"
#include "core/recording.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace media {

/// Pictures and waveforms on disk, so that they cost their bytes once. Readable by the person alone, and no larger than
/// a bound: the least recently used go first.
///
/// For any thread, and for several processes on one folder. What cannot be kept or read is as if it were not there: a
/// cache has no errors. Names of files are hashes; nothing of a stranger's gets into them.
class PictureCache
{
public:
    static constexpr qint64 standardBound = qint64(200) * 1000 * 1000;

    enum class Kind { Poster, Hover, Waveform };
    struct Key
    {
        core::RecordingKey recording;
        Kind kind = Kind::Poster;
        std::chrono::milliseconds at{}; ///< which moment was wished for
        QSize bound;                    ///< within which size

        friend bool operator==(const Key &, const Key &) = default;
    };

    /// `folder` is made when it is needed. `clock` outlives the cache.
    PictureCache(QString folder, const core::Clock &clock, qint64 bound = standardBound);

    /// Null where there is none. A damaged one is removed.
    QImage picture(const Key &key);
    void keep(const Key &key, const QImage &picture);
    /// Null where there is none.
    QByteArray bytes(const Key &key);
    void keep(const Key &key, const QByteArray &bytes);
    /// Everything of that account.
    void forget(const core::AccountId &account);

    /// What does not fit any more goes at once. Reads the folder, as do the next two: never in the GUI thread.
    void setBound(qint64 bound);
    /// Bytes on disk.
    qint64 size() const;
    /// Empties it; how many bytes that freed.
    qint64 clear();

private:
    QString folderOf(const core::AccountId &account) const;
    QString pathOf(const Key &key) const;
    void count(qint64 added);
    qint64 trim();

    const QString m_folder;
    const core::Clock &m_clock;
    std::atomic<qint64> m_bound;
    std::mutex m_mutex;            ///< of what is counted
    std::optional<qint64> m_total; ///< in the folder, as far as known
    qint64 m_uncounted = 0;        ///< written since the folder was looked through
};

} // namespace media
