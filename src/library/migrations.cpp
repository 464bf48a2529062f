#include "library/migrations.h"

#include "library/database.h"

#include <QSqlQuery>

namespace library {

namespace {

Migration firstVersion()
{
    return {
        QStringLiteral(R"(CREATE TABLE accounts (
            sequence INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL UNIQUE,
            provider TEXT NOT NULL,
            api_url TEXT NOT NULL,
            fields TEXT NOT NULL,
            colour TEXT NOT NULL,
            folder TEXT NOT NULL,
            retention_days INTEGER))"),
        QStringLiteral(R"(CREATE TABLE recordings (
            account TEXT NOT NULL,
            session TEXT NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            session_name TEXT NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            extension TEXT NOT NULL,
            started_at INTEGER,
            ended_at INTEGER,
            duration_ms INTEGER,
            size_bytes INTEGER,
            ready INTEGER NOT NULL,
            stored_elsewhere INTEGER NOT NULL,
            is_primary INTEGER NOT NULL,
            session_started_at INTEGER,
            deleted_at INTEGER,
            details TEXT NOT NULL,
            seen_at INTEGER NOT NULL,
            PRIMARY KEY (account, session, id, kind)) WITHOUT ROWID)"),
        // AUTOINCREMENT: the order of the queue must not be upset by a number that is used again.
        QStringLiteral(R"(CREATE TABLE downloads (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL,
            session TEXT NOT NULL,
            recording TEXT NOT NULL,
            kind TEXT NOT NULL,
            snapshot TEXT NOT NULL,
            directory TEXT NOT NULL,
            path TEXT NOT NULL,
            state TEXT NOT NULL,
            error TEXT,
            bytes INTEGER NOT NULL,
            size_bytes INTEGER,
            etag BLOB NOT NULL,
            last_modified BLOB NOT NULL,
            sha256 TEXT NOT NULL,
            warning TEXT NOT NULL,
            added_at INTEGER NOT NULL,
            finished_at INTEGER,
            claim TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX downloads_by_recording ON downloads (account, session, recording, kind)"),
        QStringLiteral("CREATE INDEX downloads_by_path ON downloads (path)"),
        QStringLiteral("CREATE INDEX downloads_unfinished ON downloads (sequence) WHERE state <> 'Done'"),
        QStringLiteral(R"(CREATE TABLE ranges (
            download TEXT NOT NULL REFERENCES downloads (id) ON DELETE CASCADE,
            first INTEGER NOT NULL,
            past INTEGER NOT NULL,
            PRIMARY KEY (download, first)) WITHOUT ROWID)"),
    };
}

/// The order by hand, removals that can be undone, and what an account may do.
Migration secondVersion()
{
    return {
        QStringLiteral("ALTER TABLE downloads ADD COLUMN position INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("UPDATE downloads SET position = sequence"),
        QStringLiteral("ALTER TABLE downloads ADD COLUMN removed INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX downloads_by_position ON downloads (position)"),
        QStringLiteral("DROP INDEX downloads_unfinished"),
        QStringLiteral("CREATE INDEX downloads_unfinished ON downloads (position, sequence) WHERE state <> 'Done'"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN limits TEXT NOT NULL DEFAULT ''"),
    };
}

/// Where the person stopped watching.
Migration thirdVersion()
{
    return {
        QStringLiteral(R"(CREATE TABLE positions (
            account TEXT NOT NULL,
            session TEXT NOT NULL,
            recording TEXT NOT NULL,
            kind TEXT NOT NULL,
            position_ms INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            PRIMARY KEY (account, session, recording, kind)) WITHOUT ROWID)"),
    };
}

/// What an account keeps by itself, and what it has taken already.
Migration fourthVersion()
{
    return {
        QStringLiteral("ALTER TABLE accounts ADD COLUMN keep_new TEXT NOT NULL DEFAULT ''"),
        QStringLiteral(R"(CREATE TABLE kept (
            account TEXT NOT NULL,
            session TEXT NOT NULL,
            recording TEXT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (account, session, recording, kind)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE keeping (
            account TEXT NOT NULL PRIMARY KEY,
            terms TEXT NOT NULL,
            walked_at INTEGER NOT NULL) WITHOUT ROWID)"),
    };
}

core::Result<qsizetype> versionOf(Database &database)
{
    auto query = database.execute(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return query.error();
    return query->next() ? qsizetype(query->value(0).toLongLong()) : qsizetype(0);
}

core::Result<void> run(Database &database, const Migration &step, qsizetype version)
{
    for (const QString &statement : step) {
        if (auto done = database.execute(statement); !done)
            return done.error();
    }
    // A pragma takes no bound value.
    auto set = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return set ? core::Result<void>() : set.error();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{firstVersion(), secondVersion(), thirdVersion(), fourthVersion()};
    return steps;
}

core::Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (qsizetype next = *version; next < steps.size(); ++next) {
        auto done = database.transaction([&] { return run(database, steps.at(next), next + 1); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace library
