#pragma once

#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"

#include <QHash>
#include <QList>

namespace library {

class Database;

/// The recordings that were seen, for an instant start. Runs in the library's thread.
class RecordingStore
{
public:
    explicit RecordingStore(Database &database) : m_database(database) {}

    struct Seen
    {
        core::Recording recording;
        core::Instant at{};
    };

    /// Inserts or renews by key.
    core::Result<void> remember(const core::AccountId &account, const QList<core::Recording> &recordings,
                                core::Instant seenAt);
    /// Newest first.
    core::Result<QList<Seen>> known(const core::AccountId &account);
    core::Result<void> forget(const QList<core::RecordingKey> &keys);

private:
    Database &m_database;
};

} // namespace library
