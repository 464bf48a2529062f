#include "library/database.h"

#include "library/databasefile.h"
#include "library/migrations.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace library {

namespace {

using core::Error;

/// The primary result codes of SQLite (sqlite3.h) that mean something to a person.
Error::Cause causeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return Error::Cause::PermissionDenied;
    case 5: // SQLITE_BUSY
        return Error::Cause::Timeout;
    case 8: // SQLITE_READONLY
        return Error::Cause::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Cause::LibraryDamaged;
    case 13: // SQLITE_FULL
        return Error::Cause::DiskFull;
    default:
        return Error::Cause::None;
    }
}

bool isUnusable(const Error &error)
{
    return error.cause == Error::Cause::LibraryDamaged || error.cause == Error::Cause::LibraryNewer;
}

void bind(QSqlQuery &query, int place, const QVariant &value)
{
    // The driver writes a null QString as NULL; here NULL is QVariant() alone.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        query.bindValue(place, QStringLiteral(""));
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        query.bindValue(place, QByteArray(""));
    else
        query.bindValue(place, value);
}

bool isSame(const QVariant &a, const QVariant &b)
{
    return a.metaType() == b.metaType() && a == b;
}

} // namespace

core::Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const FileLock lock(path);
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    auto opened = connect(path, std::nullopt);
    if (opened || !isUnusable(opened.error()))
        return opened;

    Error rescued = opened.error();
    const auto copy = moveAside(path, rescued.cause);
    if (!copy)
        return copy.error();
    rescued.subject = *copy;
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    return connect(path, rescued);
}

core::Result<std::unique_ptr<Database>> Database::connect(const QString &path, std::optional<core::Error> rescued)
{
    const QString name = QStringLiteral("library-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(
        new Database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name), std::move(rescued)));
    QSqlDatabase &connection = database->m_connection;
    connection.setDatabaseName(path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!connection.open())
        return database->errorOf(connection.lastError());
    if (auto ready = database->prepare(); !ready)
        return ready.error();
    return database;
}

Database::Database(const QSqlDatabase &connection, std::optional<core::Error> rescued)
    : m_connection(connection), m_rescued(std::move(rescued))
{}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    // removeDatabase() asks that no copy of the connection is left.
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

core::Result<void> Database::prepare()
{
    if (auto checked = check(); !checked)
        return checked;
    for (const QString &pragma : {
             QStringLiteral("PRAGMA journal_mode = WAL"),
             // A journal row must be as durable as the bytes that it vouches for, which were synced before it.
             QStringLiteral("PRAGMA synchronous = FULL"),
             QStringLiteral("PRAGMA foreign_keys = ON"),
             // 4 MiB: what a transaction changes beyond the cache is spilled to the disk before its end.
             QStringLiteral("PRAGMA cache_size = -4096"),
         }) {
        if (auto set = execute(pragma); !set)
            return set.error();
    }
    return migrate(*this, migrations());
}

/// Changes nothing: a file from a newer version is left exactly as it is.
core::Result<void> Database::check()
{
    auto version = execute(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->next() && version->value(0).toLongLong() > migrations().size())
        return Error(Error::Kind::Storage, {}, Error::Cause::LibraryNewer);

    auto verdict = execute(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->next() && verdict->value(0).toString() == QLatin1String("ok"))
        return {};
    return Error(Error::Kind::Storage, verdict->value(0).toString(), Error::Cause::LibraryDamaged);
}

core::Result<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(query, int(i), values.at(i));
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

core::Result<void> Database::executeEach(const QString &sql, const QList<QVariantList> &rows)
{
    if (!m_inTransaction)
        return transaction([&] { return executeEach(sql, rows); });
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    const QVariantList *before = nullptr;
    for (const QVariantList &values : rows) {
        // What was bound stays bound: binding costs more than to see that a value is that of the row before.
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!before || !isSame(values.at(i), before->at(i)))
                bind(query, int(i), values.at(i));
        }
        if (!query.exec())
            return errorOf(query.lastError());
        before = &values;
    }
    return {};
}

core::Result<void> Database::transaction(const std::function<core::Result<void>()> &work)
{
    if (m_inTransaction)
        return nested(work);
    // IMMEDIATE: a deferred one that reads first and writes then fails at once, without waiting, where another process
    // wrote in between.
    if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    m_inTransaction = true;
    m_transactionLost = false;
    auto outcome = work();
    m_inTransaction = false;
    if (outcome) {
        const auto committed = execute(QStringLiteral("COMMIT"));
        if (committed)
            return outcome;
        outcome = committed.error();
    }
    // Its own failure says nothing new: SQLite rolls back by itself after a full disk.
    (void)execute(QStringLiteral("ROLLBACK"));
    return outcome;
}

core::Result<void> Database::nested(const std::function<core::Result<void>()> &work)
{
    if (auto begun = execute(QStringLiteral("SAVEPOINT nested")); !begun)
        return begun.error();
    auto outcome = work();
    if (!outcome) {
        // No such savepoint any more: a full disk, or one that cannot be read, took the whole transaction along.
        if (!execute(QStringLiteral("ROLLBACK TO nested")))
            m_transactionLost = true;
    }
    if (!m_transactionLost)
        (void)execute(QStringLiteral("RELEASE nested"));
    return outcome;
}

core::Result<void> Database::transactions(const std::vector<std::function<core::Result<void>()>> &works)
{
    return transaction([&]() -> core::Result<void> {
        for (const auto &work : works) {
            auto outcome = transaction(work);
            if (m_transactionLost)
                return outcome;
        }
        return {};
    });
}

core::Error Database::errorOf(const QSqlError &error) const
{
    Error storage(Error::Kind::Storage, error.databaseText(), causeOf(error));
    storage.subject = m_connection.databaseName();
    return storage;
}

} // namespace library
