#pragma once

#include "media/linkkeeper.h"
#include "media/mediathread.h"
#include "media/player.h"
#include "media/proxystream.h"

#include <chrono>
#include <memory>
#include <optional>

namespace providers {
class ProviderSource;
}

namespace media {

/// Plays one recording after the other, from disk where it is and else from its provider: joins the link, the proxy and
/// the player, and says what went wrong in the words of whoever knows.
///
/// `player()` is there to be controlled (play, pause, rate…), also while something is loading, and for its frames;
/// state and error are asked for here.
class Playback final : public QObject
{
    Q_OBJECT

public:
    using State = Player::State;

    struct Item
    {
        core::AccountId account;
        core::Recording recording;
        /// The whole recording; empty: it is not on disk.
        QString localFile;
        /// Some of it, as in ProxyStream::Source; empty: there is none.
        QString partFile;
        core::ByteSet part;
        Content known; ///< of the part
    };

    /// All of it outlives this.
    Playback(providers::ProviderSource &source, const core::Clock &clock, MediaThread &media, PlayerThread &players,
             QObject *parent = nullptr);
    ~Playback() override;

    /// In place of what was open; returns at once.
    void open(const Item &item, std::chrono::milliseconds from = {}, bool plays = true);
    /// Something is about to be opened, and is loading from now on; what it is follows with open().
    void expect(std::chrono::milliseconds from, bool plays);
    void close();
    /// Also before the first byte is there.
    void seek(std::chrono::milliseconds position);
    /// More of the part is on disk.
    void extendPart(const core::ByteSet &part);
    /// How long is waited, and how often tried again; for what is opened later.
    void setPatience(const Patience &patience) { m_patience = patience; }

    Player &player() { return m_player; }
    State state() const { return m_state; }
    /// While the state is Failed.
    const std::optional<core::Error> &error() const { return m_error; }
    /// Where it is, will begin, or was when it failed: to try again from there.
    std::chrono::milliseconds position() const;
    /// The player waits for the provider, and for a while nothing has come.
    bool isWaiting() const { return m_waiting; }
    /// The keeper of what is open, for pictures and transcripts of the same recording; null: closed, or on disk.
    const std::shared_ptr<LinkKeeper> &links() const { return m_links; }

Q_SIGNALS:
    void stateChanged(media::Player::State state);
    void waitingChanged(bool waits);
    /// What is at hand or was fetched, at most four times a second; `total` -1: not known.
    void fetchedChanged(const core::ByteSet &bytes, qint64 total);

private:
    void openStream(const Item &item);
    void publish(const QUrl &source);
    void drop();
    void playerChanged();
    void streamFailed(const core::Error &error);
    void fail(core::Error error);
    void setState(State state);
    void setWaiting(bool waits);

    providers::ProviderSource &m_source;
    const core::Clock &m_clock;
    MediaThread &m_media;
    Player m_player;
    Patience m_patience;
    std::shared_ptr<LinkKeeper> m_links;
    std::unique_ptr<ProxyStream, DeleteLater> m_stream;
    int m_serial = 0;         ///< of the stream: what another one said is not heard any more
    bool m_published = false; ///< the player has its URL
    State m_state = State::Idle;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_trouble; ///< of the stream, while the player goes on with what it has
    std::chrono::milliseconds m_from{0};  ///< until the player knows where it is
    std::chrono::milliseconds m_failedAt{0};
    bool m_waiting = false;
};

} // namespace media
