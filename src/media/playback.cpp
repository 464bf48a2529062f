#include "media/playback.h"

#include "media/loopbackproxy.h"

#include <utility>

namespace media {

using namespace std::chrono_literals;

Playback::Playback(providers::ProviderSource &source, const core::Clock &clock, MediaThread &media,
                   PlayerThread &players, QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock), m_media(media), m_player(players)
{
    connect(&m_player, &Player::stateChanged, this, &Playback::playerChanged);
}

Playback::~Playback() = default;

void Playback::open(const Item &item, std::chrono::milliseconds from, bool plays)
{
    expect(from, plays);
    if (item.localFile.isEmpty())
        openStream(item);
    else
        publish(QUrl::fromLocalFile(item.localFile));
}

void Playback::expect(std::chrono::milliseconds from, bool plays)
{
    drop();
    m_player.close();
    if (plays)
        m_player.play();
    else
        m_player.pause();
    m_from = from;
    setState(State::Loading);
}

/// Where the player finds it. What was wished for meanwhile holds.
void Playback::publish(const QUrl &source)
{
    m_published = true;
    m_player.open(source, m_from, m_player.isWantedToPlay());
    playerChanged();
}

void Playback::openStream(const Item &item)
{
    m_links = LinkKeeper::create(m_source, m_clock, item.account, item.recording);
    m_stream.reset(new ProxyStream({m_links, item.partFile, item.part, item.known}, m_patience));
    const auto ifStill = [this, serial = m_serial](auto work) {
        return [this, serial, work](const auto &...arguments) {
            if (serial == m_serial)
                work(arguments...);
        };
    };
    ProxyStream *stream = m_stream.get();
    connect(stream, &ProxyStream::published, this, ifStill([this](const QUrl &url) { publish(url); }));
    connect(stream, &ProxyStream::failed, this, ifStill([this](const core::Error &error) { streamFailed(error); }));
    connect(stream, &ProxyStream::recovered, this, ifStill([this] { m_trouble.reset(); }));
    connect(stream, &ProxyStream::waiting, this, ifStill([this](bool waits) { setWaiting(waits); }));
    connect(stream, &ProxyStream::fetched, this,
            ifStill([this](const core::ByteSet &bytes, qint64 total) { Q_EMIT fetchedChanged(bytes, total); }));
    m_media.take(*stream);
    m_media.post([stream](MediaThread::Room &room) { room.proxy.serve(*stream); });
}

void Playback::close()
{
    drop();
    m_player.close();
    setState(State::Idle);
}

void Playback::seek(std::chrono::milliseconds position)
{
    if (m_published)
        m_player.seek(position);
    else
        m_from = position;
}

void Playback::extendPart(const core::ByteSet &part)
{
    if (m_stream)
        m_stream->extendPart(part);
}

std::chrono::milliseconds Playback::position() const
{
    if (m_error)
        return m_failedAt;
    return m_published ? m_player.position() : m_from;
}

/// The stream of what was open.
void Playback::drop()
{
    ++m_serial;
    m_stream.reset();
    m_links.reset();
    m_published = false;
    m_from = {};
    m_error.reset();
    m_trouble.reset();
    setWaiting(false);
}

void Playback::playerChanged()
{
    if (m_error || !m_published)
        return;
    const State state = m_player.state();
    const bool stands = state == State::Stalled || state == State::Failed || state == State::Ended;
    if (m_trouble && stands)
        return fail(*m_trouble);
    if (state == State::Failed)
        return fail(m_player.error().value_or(core::Error(core::Error::Kind::NotMedia)));
    setState(state);
}

/// The player hears of it only that its connection ended, and may have enough to go on for a while; then it asks again.
void Playback::streamFailed(const core::Error &error)
{
    m_trouble = error;
    if (m_state == State::Loading)
        fail(error);
    else
        playerChanged();
}

/// A copy: it may be the trouble itself, which is forgotten here.
void Playback::fail(core::Error error)
{
    m_failedAt = position();
    drop();
    m_error = std::move(error);
    m_player.close();
    setState(State::Failed);
}

void Playback::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Playback::setWaiting(bool waits)
{
    if (std::exchange(m_waiting, waits) != waits)
        Q_EMIT waitingChanged(waits);
}

} // namespace media
