#include "gui/glimpses.h"

#include "gui/hoverpicture.h"
#include "gui/settletime.h"
#include "media/playable.h"
#include "media/preview.h"

#include <utility>

namespace gui {

namespace {

constexpr QSize posterBound(960, 540);

} // namespace

Glimpses::Glimpses(media::Preview &preview, QObject *parent) : QObject(parent), m_preview(preview)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Glimpses::ask);
}

Glimpses::~Glimpses()
{
    stop();
}

void Glimpses::want(const models::RecordingsModel::Chosen &recording)
{
    stop();
    m_recording = recording;
    m_settle.start();
}

void Glimpses::stop()
{
    m_settle.stop();
    m_recording.reset();
    QList<QPointer<core::JobBase>> jobs = std::exchange(m_jobs, {});
    jobs.append(std::exchange(m_hoverJob, nullptr));
    for (const QPointer<core::JobBase> &job : jobs) {
        if (!job)
            continue;
        job->disconnect(this);
        job->cancel();
    }
}

void Glimpses::ask()
{
    if (media::playableOf(m_recording->recording) == media::Playable::Video)
        askForPoster();
    else
        askForWaveform();
}

void Glimpses::askForPoster()
{
    auto *job = m_preview.pictures().poster(m_recording->account, m_recording->recording, posterBound);
    m_jobs.append(job);
    job->then(this, [this](const core::Result<QImage> &poster) {
        if (!poster)
            return;
        askForFacts();
        Q_EMIT posterReady(*poster);
    });
}

void Glimpses::askForFacts()
{
    auto *job = m_preview.pictures().facts(m_recording->account, m_recording->recording);
    m_jobs.append(job);
    job->then(this, [this](const core::Result<media::MediaFacts> &facts) {
        if (facts && facts->duration)
            Q_EMIT durationKnown(*facts->duration);
    });
}

void Glimpses::askForWaveform()
{
    auto *job = m_preview.waveforms().waveform(m_recording->account, m_recording->recording);
    m_jobs.append(job);
    job->then(this, [this](const core::Result<media::Waveform> &waveform) {
        if (!waveform)
            return;
        if (waveform->duration)
            Q_EMIT durationKnown(*waveform->duration);
        Q_EMIT peaksReady(waveform->peaks);
    });
}

void Glimpses::wantHover(const models::RecordingsModel::Chosen &video, std::chrono::milliseconds moment)
{
    auto *job = m_preview.pictures().hoverPicture(video.account, video.recording, moment, HoverPicture::bound);
    m_hoverJob = job; // the one before was cancelled by this wish
    job->then(this, [this, job](const core::Result<QImage> &picture) {
        if (m_hoverJob == job && picture)
            Q_EMIT hoverReady(*picture);
    });
}

} // namespace gui
