#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace library {

/// The open SQLite file: WAL, foreign keys, busy timeout, 0600, migrated to the newest version. Lives in one thread.
///
/// A file that is damaged, or from a newer Reelkeep, is copied aside and a new one begun: `rescued()` says so. Never wiped silently.
class Database
{
public:
    static core::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// What happened to an unusable file: LibraryDamaged or LibraryNewer, subject = the copy's path. Nothing where all was well.
    const std::optional<core::Error> &rescued() const { return m_rescued; }

    /// Runs one statement with bound values; Storage on failure.
    core::Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    /// All of it or nothing: commits when `work` succeeds, else rolls back.
    core::Result<void> transaction(const std::function<core::Result<void>()> &work);

private:
    Database(QSqlDatabase connection, std::optional<core::Error> rescued);

    QSqlDatabase m_connection;
    std::optional<core::Error> m_rescued;
};

} // namespace library
