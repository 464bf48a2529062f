#pragma once

#include "core/error.h"
#include "media/frameimage.h"
#include "media/frameslot.h"
#include "media/playerorders.h"

#include <QMediaPlayer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <memory>

class QAudioOutput;
class QVideoFrame;
class QVideoSink;

namespace media {

/// The QMediaPlayer with its sinks, all of it in the player's thread. Does what it is ordered to as soon as it is not
/// busy, and only the newest orders.
class PlayerWorker final : public QObject
{
    Q_OBJECT

public:
    explicit PlayerWorker(std::shared_ptr<FrameSlot> frames);
    ~PlayerWorker() override;

    /// From any thread.
    void order(const PlayerOrders &orders);

Q_SIGNALS:
    void reported(const media::PlayerReport &report);
    void failed(int generation, const core::Error &error);
    /// A frame lies in the slot.
    void frameReady();

private:
    void obey();
    void makePlayer();
    void open();
    void reopenInSilence();
    void close();
    void forgetSeek();
    void applyOrders();
    void moveOn();
    bool isEnded(bool seeks) const;
    void show(Frame frame);
    void seekNext();
    void sendSeek();
    void seekTookLong();
    void seekEnded();
    void later(void (PlayerWorker::*work)());
    void frameCame(const QVideoFrame &frame);
    void positionCame();
    void statusChanged();
    void errorCame(QMediaPlayer::Error error, const QString &words);
    void report();
    bool isLoaded() const;
    PlayerReport::Phase phase() const;

    const std::shared_ptr<FrameSlot> m_frames;
    QMutex m_mutex;
    PlayerOrders m_newest; ///< guarded by m_mutex
    bool m_told = false;   ///< guarded by m_mutex: it will look

    PlayerOrders m_orders; ///< being carried out
    std::unique_ptr<QAudioOutput> m_audio;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player; ///< dies before its sinks
    FrameImage m_image;
    int m_seekDone = 0; ///< of m_orders.seek
    bool m_seeking = false;
    bool m_sent = false;                                   ///< the seek under way, to the player
    std::optional<std::chrono::microseconds> m_firstFrame; ///< the time that frames give the beginning
    std::chrono::milliseconds m_target{0};                 ///< of the seek under way
    std::optional<Frame> m_withheld;                       ///< came during a seek, and may not be its end
    QTimer m_seekLimit;                                    ///< nothing says that a seek has ended where no frame comes
    bool m_failed = false;
    bool m_hasSound = true;
    QString m_soundLoss; ///< the system's words for it; what is open plays in silence since
    PlayerReport m_last;
};

} // namespace media
