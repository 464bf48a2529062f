#pragma once

#include "core/error.h"
#include "media/frameslot.h"
#include "media/mediathread.h"
#include "media/playerorders.h"
#include "media/playerthread.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace media {

class PlayerWorker;

/// What a window sees of the player: its state, its position, the newest frame, errors in words. Every call returns at
/// once; what is wanted is done in the PlayerThread, and what was superseded before its turn came is not.
class Player final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing is open
        Loading, ///< something was opened, nothing can be shown yet
        Playing,
        Paused,
        Ended,
        Stalled, ///< it should load or play, and for a while it has not moved
        Failed   ///< `error()`
    };
    Q_ENUM(State)

    static constexpr double slowest = 0.5;
    static constexpr double fastest = 4;

    /// `thread` outlives it. Without a movement for `stallAfter`, the state is Stalled.
    explicit Player(PlayerThread &thread, std::chrono::milliseconds stallAfter = std::chrono::milliseconds(2'500),
                    QObject *parent = nullptr);
    /// At once; the player is given up in its own thread.
    ~Player() override;

    /// A local file or a URL of the LoopbackProxy. It loads, goes to `from`, and plays or shows the frame there.
    void open(const QUrl &source, std::chrono::milliseconds from = {}, bool plays = true);
    void close();
    /// From the beginning if it has ended.
    void play();
    void pause();
    void seek(std::chrono::milliseconds position);
    /// Pauses, and goes to the next frame (1) or the one before (-1).
    void step(int frames);
    /// `slowest` to `fastest`; kept for what is opened later, as are volume and mute.
    void setRate(double rate);
    /// 0 to 1, linear.
    void setVolume(double volume);
    void setMuted(bool muted);

    State state() const { return m_state; }
    /// Playing, or about to.
    bool isWantedToPlay() const { return m_orders.plays; }
    /// The target while a seek is under way.
    std::chrono::milliseconds position() const { return m_position; }
    /// 0: not known. Wrong for some WebM and fragmented MP4: whoever knows better should not ask here.
    std::chrono::milliseconds duration() const { return m_report.duration; }
    double rate() const { return m_orders.rate; }
    double volume() const { return double(m_orders.volume); }
    bool isMuted() const { return m_orders.muted; }
    bool hasVideo() const { return m_report.hasVideo; }
    bool hasAudio() const { return m_report.hasAudio; }
    /// False: no sound device, or its server died; the picture goes on.
    bool hasSound() const { return m_report.hasSound; }
    /// The newest frame of what is open; null: none yet.
    const QImage &frame() const { return m_frame.image; }
    /// Its place in the film.
    std::chrono::milliseconds frameTime() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_frame.begin);
    }
    /// Why it failed.
    const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(media::Player::State state);
    void positionChanged(std::chrono::milliseconds position);
    void durationChanged(std::chrono::milliseconds duration);
    void frameChanged();
    /// hasVideo, hasAudio or hasSound.
    void tracksChanged();

private:
    void order();
    void take(const PlayerReport &report);
    void takeFrame();
    void moveTo(std::chrono::milliseconds position);
    void moved();
    void evaluate();
    State stateOf(PlayerReport::Phase phase) const;

    const std::shared_ptr<FrameSlot> m_frames = std::make_shared<FrameSlot>();
    std::unique_ptr<PlayerWorker, DeleteLater> m_worker;
    PlayerOrders m_orders;
    PlayerReport m_report; ///< the last of the present generation
    std::optional<core::Error> m_error;
    State m_state = State::Idle;
    std::chrono::milliseconds m_position{0};
    Frame m_frame;
    std::chrono::microseconds m_frameLength{0}; ///< of a whole frame of what is open
    const std::chrono::milliseconds m_stallAfter;
    QElapsedTimer m_still; ///< since something moved
    QTimer m_watchdog;
};

} // namespace media
