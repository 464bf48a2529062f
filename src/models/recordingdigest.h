#pragma once

#include "models/recordingentry.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace models {

/// What a filter and the sums of a session ask of one row, and nothing else: a keystroke asks it of a hundred thousand,
/// and reading them whole from memory would take most of its time.
struct RecordingDigest
{
    RecordingDigest() = default;
    explicit RecordingDigest(const RecordingEntry &entry);

    StreamId stream;
    /// The provider's word.
    QString type;
    /// Case-folded UTF-8: name, session, ids and type, one a line.
    QByteArray searchText;
    std::optional<core::Instant> startedAt;
    /// Of the recording and its session.
    std::optional<core::Instant> earliestStart;
    std::optional<core::Instant> vanishesAt;
    qint64 bytes = 0;                    ///< 0: not known
    std::chrono::milliseconds length{0}; ///< 0: not known
    int group = -1;
    Availability availability = Availability::InCloud;
    bool alive = false;
    bool saved = false;
    bool kept = false;
    bool atProvider = false;
    bool opened = false;
};

/// In `kept` the earlier of both.
template <class T>
void keepEarlier(std::optional<T> &kept, const std::optional<T> &candidate)
{
    if (candidate && (!kept || *candidate < *kept))
        kept = candidate;
}

} // namespace models
