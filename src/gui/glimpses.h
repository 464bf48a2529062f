#pragma once

#include "models/recordingsmodel.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace media {
class Preview;
}

namespace gui {

/// What makes a recording look at home before it is played: its poster or waveform, its true length, the pictures along
/// its seek bar. Nothing of it is waited for, and whoever runs through the rows asks for nothing.
class Glimpses : public QObject
{
    Q_OBJECT

public:
    /// `preview` outlives it.
    explicit Glimpses(media::Preview &preview, QObject *parent = nullptr);
    ~Glimpses() override;

    /// Of this recording alone, after a moment.
    void want(const models::RecordingsModel::Chosen &recording);
    /// The picture at that moment of a video; the one before is not wanted any more.
    void wantHover(const models::RecordingsModel::Chosen &video, std::chrono::milliseconds moment);
    /// Nothing is wanted any more, and nothing comes.
    void stop();

Q_SIGNALS:
    void posterReady(const QImage &poster);
    void peaksReady(const QByteArray &peaks);
    void hoverReady(const QImage &picture);
    /// From the file itself.
    void durationKnown(std::chrono::milliseconds duration);

private:
    void ask();
    void askForPoster();
    void askForFacts();
    void askForWaveform();

    media::Preview &m_preview;
    std::optional<models::RecordingsModel::Chosen> m_recording;
    QList<QPointer<core::JobBase>> m_jobs;
    QPointer<core::JobBase> m_hoverJob;
    QTimer m_settle;
};

} // namespace gui
