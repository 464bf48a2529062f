#include "media/player.h"

#include "media/playerworker.h"

#include <algorithm>
#include <utility>

namespace media {

using namespace std::chrono_literals;

Player::Player(PlayerThread &thread, std::chrono::milliseconds stallAfter, QObject *parent)
    : QObject(parent), m_worker(new PlayerWorker(m_frames)), m_stallAfter(stallAfter)
{
    connect(m_worker.get(), &PlayerWorker::reported, this, &Player::take);
    connect(m_worker.get(), &PlayerWorker::frameReady, this, &Player::takeFrame);
    connect(m_worker.get(), &PlayerWorker::failed, this, [this](int generation, const core::Error &error) {
        if (generation == m_orders.generation)
            m_error = error;
    });
    thread.take(*m_worker);
    m_still.start();
    m_watchdog.setInterval(std::max<std::chrono::milliseconds>(stallAfter / 8, 10ms));
    connect(&m_watchdog, &QTimer::timeout, this, &Player::evaluate);
}

Player::~Player() = default;

void Player::open(const QUrl &source, std::chrono::milliseconds from, bool plays)
{
    ++m_orders.generation;
    ++m_orders.seek;
    m_orders.source = source;
    m_orders.target = from;
    m_orders.plays = plays;
    m_error.reset();
    m_frame = {};
    m_frameLength = 0us;
    PlayerReport opened;
    opened.generation = m_orders.generation;
    opened.phase = source.isEmpty() ? PlayerReport::Phase::Idle : PlayerReport::Phase::Loading;
    opened.hasSound = m_report.hasSound;
    m_report = opened;
    order();
    moveTo(from);
    evaluate();
    Q_EMIT frameChanged();
    Q_EMIT durationChanged(0ms);
}

void Player::close()
{
    if (!m_orders.source.isEmpty())
        open({}, 0ms, false);
}

void Player::play()
{
    if (m_state == State::Ended)
        seek(0ms);
    m_orders.plays = true;
    order();
}

void Player::pause()
{
    m_orders.plays = false;
    order();
}

void Player::seek(std::chrono::milliseconds position)
{
    if (m_orders.source.isEmpty())
        return;
    m_orders.target = std::max(position, 0ms);
    if (m_report.duration > 0ms)
        m_orders.target = std::min(m_orders.target, m_report.duration);
    ++m_orders.seek;
    order();
    moveTo(m_orders.target);
}

void Player::step(int frames)
{
    pause();
    // Into the middle of the frame: its beginning is rounded, and not known where a seek led into it.
    const auto middle = m_frame.end - m_frameLength / 2 + frames * m_frameLength;
    seek(std::chrono::duration_cast<std::chrono::milliseconds>(middle));
}

void Player::setRate(double rate)
{
    m_orders.rate = std::clamp(rate, slowest, fastest);
    order();
}

void Player::setVolume(double volume)
{
    m_orders.volume = float(std::clamp(volume, 0.0, 1.0));
    order();
}

void Player::setMuted(bool muted)
{
    m_orders.muted = muted;
    order();
}

void Player::order()
{
    moved();
    m_worker->order(m_orders);
}

void Player::take(const PlayerReport &report)
{
    if (report.generation != m_orders.generation)
        return;
    const PlayerReport before = std::exchange(m_report, report);
    // Of a seek that was not reached yet, the position is the one before it.
    if (report.seek == m_orders.seek)
        moveTo(report.position);
    if (before.phase != report.phase)
        moved();
    if (before.duration != report.duration)
        Q_EMIT durationChanged(report.duration);
    if (before.hasVideo != report.hasVideo || before.hasAudio != report.hasAudio || before.hasSound != report.hasSound)
        Q_EMIT tracksChanged();
    evaluate();
}

void Player::takeFrame()
{
    std::optional<Frame> frame = m_frames->take();
    if (!frame || frame->generation != m_orders.generation)
        return;
    m_frameLength = std::max(m_frameLength, std::min<std::chrono::microseconds>(frame->end - frame->begin, 500ms));
    m_frame = std::move(*frame);
    moved();
    Q_EMIT frameChanged();
}

void Player::moveTo(std::chrono::milliseconds position)
{
    if (std::exchange(m_position, position) == position)
        return;
    moved();
    Q_EMIT positionChanged(position);
}

void Player::moved()
{
    m_still.start();
    if (m_state == State::Stalled)
        evaluate();
}

/// The watchdog: the media stack says nothing when a server stalls.
void Player::evaluate()
{
    State state = stateOf(m_report.phase);
    const bool shouldMove = state == State::Playing || state == State::Loading;
    if (shouldMove && m_still.hasExpired(m_stallAfter.count()))
        state = State::Stalled;
    if (shouldMove != m_watchdog.isActive()) {
        if (shouldMove)
            m_watchdog.start();
        else
            m_watchdog.stop();
    }
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

Player::State Player::stateOf(PlayerReport::Phase phase) const
{
    switch (phase) {
    case PlayerReport::Phase::Idle:
        return State::Idle;
    case PlayerReport::Phase::Loading:
        return State::Loading;
    case PlayerReport::Phase::Playing:
        return State::Playing;
    case PlayerReport::Phase::Paused:
        return State::Paused;
    case PlayerReport::Phase::Ended:
        return State::Ended;
    case PlayerReport::Phase::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace media
