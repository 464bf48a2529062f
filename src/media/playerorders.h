#pragma once

#include <QUrl>

#include <chrono>

namespace media {

/// All that is wanted of the player, as of now. The worker compares with what it did last: what was superseded
/// meanwhile is never done.
struct PlayerOrders
{
    QUrl source;        ///< empty: closed
    int generation = 0; ///< rises with each source
    std::chrono::milliseconds target{0};
    int seek = 0; ///< rises with each target; the first of a generation is where it starts
    bool plays = false;
    double rate = 1;
    float volume = 1; ///< 0 to 1, linear
    bool muted = false;
};

/// What the worker tells, all of it at once.
struct PlayerReport
{
    enum class Phase { Idle, Loading, Playing, Paused, Ended, Failed };

    int generation = 0;
    int seek = 0; ///< the last one that was carried out
    Phase phase = Phase::Idle;
    std::chrono::milliseconds position{0};
    std::chrono::milliseconds duration{0}; ///< 0: not known
    bool hasVideo = false;
    bool hasAudio = false;
    bool hasSound = true; ///< there is a device to play it on

    friend bool operator==(const PlayerReport &, const PlayerReport &) = default;
};

} // namespace media
