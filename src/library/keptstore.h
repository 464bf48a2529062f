#pragma once

#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace library {

class Database;

/// What accounts took by themselves (core::KeepNew), so that nothing is taken twice: not after a restart, and not after
/// the person took it off the queue or deleted the file. Runs in the library's thread.
class KeptStore
{
public:
    explicit KeptStore(Database &database) : m_database(database) {}

    /// Of these, those that were never taken and never downloaded, in their order.
    core::Result<QList<core::Recording>> fresh(const core::AccountId &account,
                                               const QList<core::Recording> &recordings);
    core::Result<void> remember(const core::AccountId &account, const QList<core::Recording> &recordings);

    /// The last walk through an account's listing that came to its end.
    struct Walk
    {
        QString terms; ///< what was looked for then; the caller's own words
        core::Instant at{};
    };
    core::Result<std::optional<Walk>> lastWalk(const core::AccountId &account);
    core::Result<void> setLastWalk(const core::AccountId &account, const Walk &walk);

private:
    core::Result<bool> isKnown(const core::RecordingKey &key);

    Database &m_database;
};

} // namespace library
