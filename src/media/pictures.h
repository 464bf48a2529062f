#pragma once

#include "core/job.h"
#include "core/recording.h"
#include "media/framereader.h"
#include "media/picturecache.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <memory>

namespace media {

class PictureMaker;

/// Posters and hover pictures of recordings: from the cache, else made in one of two threads. Nothing blocks the
/// caller's.
///
/// The newest wish is served first; no two works at once touch one recording, so that its bytes are asked for once. The
/// recordings looked at last stay opened for a while. Errors of the jobs: as FrameReader, Cancelled.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    /// Gives a recording's bytes: FileBytes of what is on disk, else StreamBytes. Called in this object's thread, only
    /// when a picture has to be made; it neither blocks nor gives null.
    using OpenBytes =
        std::function<std::shared_ptr<ByteSource>(const core::AccountId &account, const core::Recording &recording)>;

    /// `cache` outlives it.
    Pictures(PictureCache &cache, OpenBytes openBytes, QObject *parent = nullptr);
    /// Cancels what is under way and waits for the threads; no thread blocks on bytes by then.
    ~Pictures() override;

    /// A picture that stands for the whole video, no larger than `bound`.
    [[nodiscard]] core::Job<QImage> *poster(const core::AccountId &account, const core::Recording &recording,
                                            const QSize &bound);
    /// What is to be seen around `moment`; moments lie on a grid, so that neighbours share a picture. The hover picture
    /// wished for before is cancelled.
    [[nodiscard]] core::Job<QImage> *hoverPicture(const core::AccountId &account, const core::Recording &recording,
                                                  std::chrono::milliseconds moment, const QSize &bound);
    /// The true length and what there is to see and hear.
    [[nodiscard]] core::Job<MediaFacts> *facts(const core::AccountId &account, const core::Recording &recording);

    /// The account is gone: its pictures go, its works end.
    void forget(const core::AccountId &account);
    /// The recording's bytes come from elsewhere now (it was downloaded, or its file is gone).
    void reopen(const core::RecordingKey &key);

    /// How long an opened recording is kept without being asked; 30 s.
    void setIdleTime(std::chrono::milliseconds time) { m_idle.setInterval(time); }

private:
    struct Made;
    struct Work;
    struct Opened
    {
        core::RecordingKey key;
        std::shared_ptr<PictureMaker> maker;
    };

    core::Job<QImage> *wish(std::unique_ptr<Work> work);
    void add(std::unique_ptr<Work> work);
    Work *same(const Work &work);
    void unwanted(const core::JobBase *job);
    void startNext();
    void look(Work &work);
    void make(Work &work);
    void looked(Work &work, const QImage &picture);
    void made(Work &work, const core::Result<Made> &result);
    void end(Work &work, const core::Result<Made> &result);
    std::shared_ptr<PictureMaker> makerFor(const Work &work);
    bool isBusy(const core::RecordingKey &key) const;
    std::chrono::milliseconds gridStep(const core::RecordingKey &key, const core::Recording &recording) const;

    PictureCache &m_cache;
    const OpenBytes m_openBytes;
    QThreadPool m_pool;
    std::list<std::unique_ptr<Work>> m_works; ///< the newest first; those under way among them
    int m_underWay = 0;
    core::JobBase *m_hover = nullptr; ///< the last one, while it has not ended
    std::list<Opened> m_opened;       ///< the last used first
    QHash<core::RecordingKey, MediaFacts> m_facts;
    QTimer m_idle;
};

} // namespace media
