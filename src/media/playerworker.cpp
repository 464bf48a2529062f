#include "media/playerworker.h"

#include "media/playererror.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMutexLocker>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

/// A seek has ended once a frame from about there is shown.
constexpr auto nearEnough = 500ms;
constexpr auto longestSeek = 1s;
constexpr auto longestShift = 500ms;

} // namespace

PlayerWorker::PlayerWorker(std::shared_ptr<FrameSlot> frames) : m_frames(std::move(frames)), m_seekLimit(this)
{
    m_seekLimit.setSingleShot(true);
    m_seekLimit.setInterval(longestSeek);
    connect(&m_seekLimit, &QTimer::timeout, this, &PlayerWorker::seekTookLong);
}

PlayerWorker::~PlayerWorker() = default;

void PlayerWorker::order(const PlayerOrders &orders)
{
    const QMutexLocker lock(&m_mutex);
    m_newest = orders;
    if (!std::exchange(m_told, true))
        QMetaObject::invokeMethod(this, &PlayerWorker::obey, Qt::QueuedConnection);
}

void PlayerWorker::obey()
{
    PlayerOrders orders;
    {
        const QMutexLocker lock(&m_mutex);
        orders = m_newest;
        m_told = false;
    }
    const PlayerOrders before = std::exchange(m_orders, orders);
    if (before.generation == orders.generation)
        return applyOrders();
    if (!std::exchange(m_soundLoss, {}).isEmpty())
        m_player.reset(); // the next one tries again
    if (m_orders.source.isEmpty())
        close();
    else
        open();
}

/// In its own thread, and only once something is to be played: the first one loads all of GStreamer.
void PlayerWorker::makePlayer()
{
    m_audio = std::make_unique<QAudioOutput>();
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    // Device or not: without it GStreamer ends a recording that is sound alone with an error.
    if (m_soundLoss.isEmpty())
        m_player->setAudioOutput(m_audio.get());
    m_player->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &PlayerWorker::frameCame);
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &PlayerWorker::positionCame);
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &PlayerWorker::statusChanged);
    connect(m_player.get(), &QMediaPlayer::seekableChanged, this, &PlayerWorker::sendSeek);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, &PlayerWorker::report);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, &PlayerWorker::report);
    connect(m_player.get(), &QMediaPlayer::tracksChanged, this, &PlayerWorker::report);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, &PlayerWorker::errorCame);
}

void PlayerWorker::open()
{
    if (!m_player)
        makePlayer();
    forgetSeek();
    m_hasSound = m_soundLoss.isEmpty() && !QMediaDevices::defaultAudioOutput().isNull();
    m_seekDone = m_orders.target == 0ms ? m_orders.seek : m_orders.seek - 1;
    m_player->setSource({});      // the next one may have the same URL
    m_player->setPlaybackRate(1); // what is set before anything is loaded has no effect
    m_player->setSource(m_orders.source);
    applyOrders();
}

/// When the sound is lost, Qt calls the whole recording invalid and obeys no more, though its picture goes on.
void PlayerWorker::reopenInSilence()
{
    if (!m_seeking)
        m_orders.target = std::chrono::milliseconds(m_player->position());
    m_player.reset();
    open();
}

void PlayerWorker::forgetSeek()
{
    m_failed = false;
    m_seeking = false;
    m_seekLimit.stop();
    m_withheld.reset();
    m_firstFrame.reset();
}

void PlayerWorker::close()
{
    forgetSeek();
    if (m_player)
        m_player->setSource({});
    (void)m_frames->take();
    report();
}

void PlayerWorker::applyOrders()
{
    if (!m_player || m_orders.source.isEmpty())
        return report();
    m_audio->setVolume(m_orders.volume);
    m_audio->setMuted(m_orders.muted);
    if (isLoaded())
        moveOn();
    report();
}

void PlayerWorker::moveOn()
{
    const QMediaPlayer::PlaybackState state = m_player->playbackState();
    const bool seeks = m_seekDone != m_orders.seek;
    // A stopped player shows no frames; it is one before its first command, and at the end.
    if (state == QMediaPlayer::StoppedState && (seeks || !m_orders.plays) && !isEnded(seeks))
        m_player->pause();
    seekNext();
    if (m_seeking || isEnded(seeks))
        return;
    if (m_orders.plays && m_player->playbackState() != QMediaPlayer::PlayingState)
        m_player->play();
    else if (!m_orders.plays && state == QMediaPlayer::PlayingState)
        m_player->pause();
    if (m_player->playbackRate() != m_orders.rate)
        m_player->setPlaybackRate(m_orders.rate);
}

/// And is to stay there.
bool PlayerWorker::isEnded(bool seeks) const
{
    return !seeks && m_player->mediaStatus() == QMediaPlayer::EndOfMedia;
}

/// Only the newest target, and not before the last seek has ended: GStreamer begins anew with each.
void PlayerWorker::seekNext()
{
    if (m_seeking || m_seekDone == m_orders.seek)
        return;
    m_seeking = true;
    m_seekDone = m_orders.seek;
    m_target = m_orders.target;
    m_sent = false;
    m_seekLimit.start();
    sendSeek();
}

/// What is loaded learns a moment later that it can be sought in, and ignores what it is told before. And it is to show
/// its first frame before, which tells from where on frames are counted.
void PlayerWorker::sendSeek()
{
    if (!m_seeking || m_sent || !m_player->isSeekable() || (m_player->hasVideo() && !m_firstFrame))
        return;
    m_sent = true;
    m_player->setPosition(m_target.count());
}

void PlayerWorker::seekTookLong()
{
    if (m_sent || m_firstFrame)
        return seekEnded();
    m_firstFrame = 0us;
    m_seekLimit.start();
    sendSeek();
}

void PlayerWorker::seekEnded()
{
    if (!m_seeking)
        return;
    m_seekLimit.stop();
    m_seeking = false;
    if (m_withheld)
        show(*std::exchange(m_withheld, std::nullopt));
    applyOrders();
}

void PlayerWorker::frameCame(const QVideoFrame &frame)
{
    if (!frame.isValid() || m_orders.source.isEmpty())
        return;
    Frame shown;
    shown.image = m_image.of(frame);
    if (shown.image.isNull())
        return;
    shown.begin = std::chrono::microseconds(std::max<qint64>(0, frame.startTime()));
    shown.end = std::max(shown.begin, std::chrono::microseconds(frame.endTime()));
    if (!m_firstFrame) // frames that are decoded out of order are counted from later than 0
        m_firstFrame = shown.begin < longestShift ? shown.begin : 0us;
    shown.begin -= *m_firstFrame;
    shown.end -= *m_firstFrame;
    shown.generation = m_orders.generation;
    if (!m_seeking)
        return show(std::move(shown));
    if (!m_sent)
        return later(&PlayerWorker::sendSeek);
    // A frame from before the seek may still be on its way; but where frames are far apart, none may come nearer.
    const bool reached = std::chrono::abs(shown.begin - m_target) < nearEnough;
    m_withheld = std::move(shown);
    if (reached)
        later(&PlayerWorker::seekEnded);
}

/// A frame comes while GStreamer waits for it to be taken: to give orders then is to wait for each other.
void PlayerWorker::later(void (PlayerWorker::*work)())
{
    QMetaObject::invokeMethod(
        this,
        [this, work, generation = m_orders.generation] {
            if (generation == m_orders.generation)
                (this->*work)();
        },
        Qt::QueuedConnection);
}

void PlayerWorker::show(Frame frame)
{
    if (m_frames->put(std::move(frame)))
        Q_EMIT frameReady();
}

void PlayerWorker::positionCame()
{
    if (!m_seeking)
        report();
}

void PlayerWorker::statusChanged()
{
    applyOrders();
}

void PlayerWorker::errorCame(QMediaPlayer::Error error, const QString &words)
{
    if (m_orders.source.isEmpty() || m_failed)
        return;
    if (isSoundLoss(words) && m_soundLoss.isEmpty()) {
        m_soundLoss = words;
        return later(&PlayerWorker::reopenInSilence);
    }
    m_failed = true;
    const bool wasSoundAlone = !m_soundLoss.isEmpty() && !m_player->hasVideo();
    Q_EMIT failed(m_orders.generation, playerError(error, wasSoundAlone ? m_soundLoss : words, m_orders.source));
    report();
}

bool PlayerWorker::isLoaded() const
{
    switch (m_player->mediaStatus()) {
    case QMediaPlayer::LoadedMedia:
    case QMediaPlayer::StalledMedia:
    case QMediaPlayer::BufferingMedia:
    case QMediaPlayer::BufferedMedia:
    case QMediaPlayer::EndOfMedia:
        return !m_failed;
    case QMediaPlayer::NoMedia:
    case QMediaPlayer::LoadingMedia:
    case QMediaPlayer::InvalidMedia:
        return false;
    }
    return false;
}

PlayerReport::Phase PlayerWorker::phase() const
{
    using Phase = PlayerReport::Phase;
    if (!m_player || m_orders.source.isEmpty())
        return Phase::Idle;
    if (m_failed || m_player->mediaStatus() == QMediaPlayer::InvalidMedia)
        return Phase::Failed;
    if (!isLoaded())
        return Phase::Loading;
    if (m_player->mediaStatus() == QMediaPlayer::EndOfMedia && !m_seeking)
        return Phase::Ended;
    return m_player->playbackState() == QMediaPlayer::PlayingState ? Phase::Playing : Phase::Paused;
}

void PlayerWorker::report()
{
    PlayerReport now;
    now.generation = m_orders.generation;
    now.seek = m_seeking ? m_seekDone - 1 : m_seekDone;
    now.phase = phase();
    now.hasSound = m_hasSound;
    if (m_player && now.phase != PlayerReport::Phase::Idle) {
        now.position = std::chrono::milliseconds(m_player->position());
        now.duration = std::chrono::milliseconds(std::max<qint64>(0, m_player->duration()));
        now.hasVideo = m_player->hasVideo();
        now.hasAudio = m_player->hasAudio();
    }
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT reported(now);
}

} // namespace media
