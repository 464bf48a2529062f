#pragma once

#include "core/job.h"
#include "core/recording.h"
#include "media/pictures.h"
#include "media/waveform.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace media {

class PictureCache;

/// Waveforms of recordings: from the cache, else read in a thread. One at a time, that of the recording looked at.
class Waveforms final : public QObject
{
    Q_OBJECT

public:
    /// `cache` outlives it; `openBytes` as for Pictures.
    Waveforms(PictureCache &cache, Pictures::OpenBytes openBytes, QObject *parent = nullptr);
    /// Cancels what is under way and waits for the thread.
    ~Waveforms() override;

    /// The one wished for before is cancelled. Errors as Waveform::read; no peaks for a file that is too large.
    [[nodiscard]] core::Job<Waveform> *waveform(const core::AccountId &account, const core::Recording &recording);

private:
    class Wish;

    PictureCache &m_cache;
    const Pictures::OpenBytes m_openBytes;
    QThreadPool m_pool;
    QPointer<Wish> m_wish;
};

} // namespace media
