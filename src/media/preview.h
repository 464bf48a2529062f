#pragma once

#include "core/job.h"
#include "core/recording.h"
#include "library/reply.h"
#include "media/contentfetch.h"
#include "media/mediathread.h"
#include "media/picturecache.h"
#include "media/pictures.h"
#include "media/playback.h"
#include "media/playerthread.h"
#include "media/waveforms.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace library {
class Library;
}

namespace media {

/// Everything that shows a recording before it is kept, over one account source: the playback, pictures, waveforms,
/// contents, and where the person stopped watching. Owns the threads in which that happens.
class Preview final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this. `cacheFolder` is made when it is needed.
    Preview(providers::ProviderSource &source, library::Library &library, const core::Clock &clock,
            const QString &cacheFolder, QObject *parent = nullptr);
    ~Preview() override;

    /// To be controlled and looked at; opened and closed here.
    Playback &playback() { return m_playback; }
    Pictures &pictures() { return m_pictures; }
    Waveforms &waveforms() { return m_waveforms; }

    /// Plays it from its file, else from what a download has brought so far and, for the rest, from its provider; in
    /// place of what was open.
    void open(const core::AccountId &account, const core::Recording &recording, std::chrono::milliseconds from,
              bool plays);
    void close();

    /// Its bytes are those of this file from now on; empty: the provider's.
    void setLocalFile(const core::RecordingKey &key, const QString &path);
    /// Of a recording that is no video: all of it, or its first `maxSize` bytes.
    [[nodiscard]] core::Job<FetchedContent> *content(const core::AccountId &account, const core::Recording &recording,
                                                     qint64 maxSize);

    /// Where the person stopped; 0 where it was never watched, or to its end.
    library::Reply<std::chrono::milliseconds> position(const core::RecordingKey &key);
    void rememberPosition(const core::RecordingKey &key, std::chrono::milliseconds position);
    /// It was watched to its end.
    void forgetPosition(const core::RecordingKey &key);
    /// Its account is gone.
    void forget(const core::AccountId &account) { m_pictures.forget(account); }

    /// Bytes that pictures and waveforms take on disk; emptying answers with what it freed. Neither blocks.
    library::Reply<qint64> cacheSize();
    library::Reply<qint64> emptyCache();
    void setCacheBound(qint64 bytes);
    /// As net::HttpClient::setAuthorities, for what is played.
    void setAuthorities(const QString &file);

private:
    void followPart();
    std::shared_ptr<ByteSource> bytesOf(const core::AccountId &account, const core::Recording &recording);
    std::shared_ptr<LinkKeeper> linksOf(const core::AccountId &account, const core::Recording &recording);

    providers::ProviderSource &m_source;
    library::Library &m_library;
    const core::Clock &m_clock;
    QHash<core::RecordingKey, QString> m_localFiles;
    MediaThread m_media;
    PlayerThread m_players;
    PictureCache m_cache;
    QThreadPool m_chores; ///< of the cache; waits for them at its end
    Pictures m_pictures;
    Waveforms m_waveforms;
    Playback m_playback;
    int m_serial = 0; ///< of what was last opened or closed
    core::RecordingKey m_opened;
    QTimer m_partGrows; ///< while a part is played from
};

} // namespace media
