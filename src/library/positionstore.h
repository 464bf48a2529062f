#pragma once

#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"

#include <chrono>
#include <optional>

namespace library {

class Database;

/// Where the person stopped watching each recording. Runs in the library's thread.
class PositionStore
{
public:
    explicit PositionStore(Database &database) : m_database(database) {}

    struct Position
    {
        std::chrono::milliseconds at{}; ///< from the beginning of the media
        core::Instant seenAt{};

        friend bool operator==(const Position &, const Position &) = default;
    };

    /// Inserts or renews by key.
    core::Result<void> remember(const core::RecordingKey &key, const Position &position);
    /// nullopt where it was never watched, or to its end.
    core::Result<std::optional<Position>> of(const core::RecordingKey &key);
    /// It was watched to its end; the next time begins at the beginning.
    core::Result<void> forget(const core::RecordingKey &key);

private:
    Database &m_database;
};

} // namespace library
