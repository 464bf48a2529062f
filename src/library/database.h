#pragma once

#include "core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace library {

/// The open SQLite file: WAL, foreign keys, busy timeout, 0600, migrated to the newest version. Lives in one thread.
///
/// A file that is damaged, or from a newer Reelkeep, is copied aside and a new one begun: `rescued()` says so. Never
/// wiped silently.
class Database
{
public:
    static core::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// What happened to an unusable file: LibraryDamaged or LibraryNewer, subject = the copy's path. Nothing where all
    /// was well.
    const std::optional<core::Error> &rescued() const { return m_rescued; }

    /// Runs one statement with bound values; Storage on failure. A null QString or QByteArray is an empty one; NULL is
    /// QVariant().
    core::Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    /// Runs one statement, prepared once, for each row of values, in one transaction: that which is under way, or one
    /// of its own.
    core::Result<void> executeEach(const QString &sql, const QList<QVariantList> &rows);
    /// All of it or nothing: takes the write lock at once, commits when `work` succeeds, else rolls back.
    /// Within another transaction: all of its own changes or none of them.
    core::Result<void> transaction(const std::function<core::Result<void>()> &work);
    /// Each of them all or nothing, all with one commit; an error where that failed, and then nothing of any was done.
    core::Result<void> transactions(const std::vector<std::function<core::Result<void>()>> &works);

private:
    Database(const QSqlDatabase &connection, std::optional<core::Error> rescued);
    static core::Result<std::unique_ptr<Database>> connect(const QString &path, std::optional<core::Error> rescued);
    /// LibraryNewer or LibraryDamaged where the file cannot be used; else ready to work.
    core::Result<void> prepare();
    core::Result<void> check();
    core::Result<void> nested(const std::function<core::Result<void>()> &work);
    core::Error errorOf(const QSqlError &error) const;

    QSqlDatabase m_connection;
    bool m_inTransaction = false;
    bool m_transactionLost = false; ///< SQLite rolled it back by itself: nothing more may be done in it
    std::optional<core::Error> m_rescued;
};

} // namespace library
