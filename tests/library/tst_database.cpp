#include "library/accountstore.h"
#include "library/database.h"
#include "library/keptstore.h"
#include "library/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using core::Error;
using library::Database;

namespace {

/// Statements on a file that Reelkeep did not open.
void runRaw(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &statement : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QVariant single(Database &database, const QString &sql)
{
    auto query = database.execute(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

mode_t modeOf(const QString &path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(QStringLiteral("library-%1.sqlite").arg(++m_files)); }

    /// A library with enough rows for many pages, closed.
    QString filled()
    {
        const QString path = newPath();
        const auto database = Database::open(path);
        QList<QVariantList> rows;
        for (int i = 0; i < 2000; ++i)
            rows.append(
                {QString::number(i), QString::number(i), QString(QString::number(i) + QString(200, QLatin1Char('x')))});
        const auto written = (*database)->transaction([&] {
            return (*database)->executeEach(
                QStringLiteral("INSERT INTO accounts (id, name, name_key, provider, api_url, fields, colour, folder)"
                               " VALUES (?, ?, ?, 'zoom-video-sdk', '', '', '', '')"),
                rows);
        });
        return written ? path : QString();
    }

private Q_SLOTS:
    void eachRowHasItsOwnValues()
    {
        const auto database = Database::open(newPath());
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a, b, c)")));
        const QString text = QStringLiteral("1");
        QVERIFY(
            (*database)->executeEach(QStringLiteral("INSERT INTO t VALUES (?, ?, ?)"), {{text, 1, QVariant()},
                                                                                        {text, 1, 5},
                                                                                        {1, 1.0, 5},
                                                                                        {QString(), true, QVariant()},
                                                                                        {QString(), true, QByteArray()},
                                                                                        {text, 0, QVariant()}}));
        auto rows = (*database)->execute(
            QStringLiteral("SELECT quote(a) || ' ' || quote(b) || ' ' || quote(c) FROM t ORDER BY rowid"));
        QVERIFY(rows);
        QStringList written;
        while (rows->next())
            written.append(rows->value(0).toString());
        QCOMPARE(written,
                 (QStringList{QStringLiteral("'1' 1 NULL"), QStringLiteral("'1' 1 5"), QStringLiteral("1 1.0 5"),
                              QStringLiteral("'' 1 NULL"), QStringLiteral("'' 1 X''"), QStringLiteral("'1' 0 NULL")}));
    }

    void aNewFileIsOfTheNewestVersionAndDurable()
    {
        auto opened = Database::open(newPath());
        QVERIFY(opened);
        Database &database = **opened;
        QVERIFY(!database.rescued());
        QCOMPARE(single(database, QStringLiteral("PRAGMA user_version")).toLongLong(), library::migrations().size());
        QCOMPARE(single(database, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(single(database, QStringLiteral("PRAGMA synchronous")).toInt(), 2); // FULL
        QCOMPARE(single(database, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
        QCOMPARE(single(database, QStringLiteral("PRAGMA busy_timeout")).toInt(), 10'000);
    }

    void aFileOfTheFirstVersionIsLiftedWithItsQueueInOrder()
    {
        const QString path = newPath();
        QStringList statements = library::migrations().constFirst();
        for (const char *id : {"x", "y", "z"})
            statements += QStringLiteral("INSERT INTO downloads (id, account, session, recording, kind, snapshot,"
                                         " directory, path, state, bytes, etag, last_modified, sha256, warning,"
                                         " added_at, claim) VALUES ('%1', 'a', 's', 'r', 'Recording', '{}', '/to',"
                                         " '/to/%1', 'Queued', 0, '', '', '', '', 0, '')")
                              .arg(QLatin1String(id));
        statements += {QStringLiteral("DELETE FROM downloads WHERE id = 'y'"),
                       QStringLiteral("INSERT INTO accounts (id, name, name_key, provider, api_url, fields, colour,"
                                      " folder) VALUES ('a', 'A', 'a', 'signalwire', '', '{}', '', '')"),
                       QStringLiteral("PRAGMA user_version = 1")};
        runRaw(path, statements);
        auto opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
        Database &database = **opened;
        QCOMPARE(single(database, QStringLiteral("PRAGMA user_version")).toLongLong(), library::migrations().size());
        QCOMPARE(single(database, QStringLiteral("SELECT count(*) FROM downloads WHERE position = sequence AND"
                                                 " removed = 0"))
                     .toInt(),
                 2);
        QCOMPARE(single(database, QStringLiteral("SELECT limits FROM accounts")).toString(), QString());
    }

    void aFileOfTheSecondVersionIsLiftedWithItsRows()
    {
        const QString path = newPath();
        QStringList statements = library::migrations().at(0) + library::migrations().at(1);
        statements += {QStringLiteral("INSERT INTO accounts (id, name, name_key, provider, api_url, fields, colour,"
                                      " folder) VALUES ('a', 'A', 'a', 'signalwire', '', '{}', '', '')"),
                       QStringLiteral("PRAGMA user_version = 2")};
        runRaw(path, statements);
        auto opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
        QCOMPARE(single(**opened, QStringLiteral("SELECT count(*) FROM accounts")).toInt(), 1);
        QVERIFY((*opened)->execute(QStringLiteral("INSERT INTO positions VALUES ('a', 's', 'r', 'Recording', 1, 2)")));
    }

    void aFileOfTheThirdVersionIsLiftedWithItsAccountsWhichKeepNothing()
    {
        const QString path = newPath();
        QStringList statements;
        for (qsizetype step = 0; step < 3; ++step)
            statements += library::migrations().at(step);
        statements += {QStringLiteral("INSERT INTO accounts (id, name, name_key, provider, api_url, fields, colour,"
                                      " folder, limits) VALUES ('a', 'A', 'a', 'signalwire', '', '{}', '', '/x',"
                                      " '{\"parallel\":2}')"),
                       QStringLiteral("PRAGMA user_version = 3")};
        runRaw(path, statements);
        auto opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
        const auto accounts = library::AccountStore(**opened).all();
        QCOMPARE(accounts->size(), 1);
        QCOMPARE(accounts->first().folder, QStringLiteral("/x"));
        QCOMPARE(accounts->first().limits.parallel, 2);
        QVERIFY(!accounts->first().keepNew);
        QVERIFY(!library::KeptStore(**opened).lastWalk(accounts->first().id)->has_value());
    }

    void allItsFilesAreReadableByThePersonAlone()
    {
        const mode_t before = ::umask(0);
        const QString path = newPath();
        auto opened = Database::open(path);
        ::umask(before);
        QVERIFY(opened);
        QVERIFY((*opened)->execute(QStringLiteral("CREATE TABLE t (x)")));
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
            QCOMPARE(modeOf(path + suffix), mode_t(0600));
    }

    void aFileThatOthersCouldReadIsMadePrivate()
    {
        const QString path = filled();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(Database::open(path));
        QCOMPARE(modeOf(path), mode_t(0600));
    }

    void whatWasWrittenIsThereAfterOpeningAgain()
    {
        auto opened = Database::open(filled());
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
        QCOMPARE(single(**opened, QStringLiteral("SELECT count(*) FROM accounts")).toInt(), 2000);
    }

    void everyOlderVersionIsLiftedToTheNewest()
    {
        for (qsizetype version = 0; version <= library::migrations().size(); ++version) {
            const QString path = newPath();
            QStringList statements;
            for (qsizetype step = 0; step < version; ++step)
                statements += library::migrations().at(step);
            runRaw(path, statements + QStringList{QStringLiteral("PRAGMA user_version = %1").arg(version)});
            auto opened = Database::open(path);
            QVERIFY(opened);
            QVERIFY(!(*opened)->rescued());
            QCOMPARE(single(**opened, QStringLiteral("PRAGMA user_version")).toLongLong(),
                     library::migrations().size());
        }
    }

    void onlyTheStepsThatAreMissingRun()
    {
        auto opened = Database::open(newPath());
        const qsizetype newest = library::migrations().size();
        auto steps = library::migrations();
        steps.append({QStringLiteral("CREATE TABLE later (x)"), QStringLiteral("INSERT INTO later VALUES (1)")});
        QVERIFY(library::migrate(**opened, steps));
        QVERIFY(library::migrate(**opened, steps));
        QCOMPARE(single(**opened, QStringLiteral("SELECT count(*) FROM later")).toInt(), 1);
        QCOMPARE(single(**opened, QStringLiteral("PRAGMA user_version")).toLongLong(), newest + 1);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        auto opened = Database::open(newPath());
        const qsizetype newest = library::migrations().size();
        auto steps = library::migrations();
        steps.append({QStringLiteral("CREATE TABLE later (x)"), QStringLiteral("NO SUCH STATEMENT")});
        QVERIFY(!library::migrate(**opened, steps));
        QCOMPARE(single(**opened, QStringLiteral("PRAGMA user_version")).toLongLong(), newest);
        QVERIFY(!(*opened)->execute(QStringLiteral("SELECT * FROM later")));
    }

    void aTransactionThatFailsChangesNothing()
    {
        auto opened = Database::open(newPath());
        Database &database = **opened;
        QVERIFY(database.execute(QStringLiteral("CREATE TABLE t (x)")));
        const auto failed = database.transaction([&]() -> core::Result<void> {
            if (auto done = database.execute(QStringLiteral("INSERT INTO t VALUES (1)")); !done)
                return done.error();
            return Error(Error::Kind::NotFound);
        });
        QCOMPARE(failed.error().kind, Error::Kind::NotFound);
        QCOMPARE(single(database, QStringLiteral("SELECT count(*) FROM t")).toInt(), 0);
        // And the next one works.
        QVERIFY(database.transaction([] { return core::Result<void>(); }));
    }

    void aNullTextIsAnEmptyOneAndAnInvalidValueIsNull()
    {
        auto opened = Database::open(newPath());
        Database &database = **opened;
        QVERIFY(database.execute(QStringLiteral("CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL, c INTEGER)")));
        QVERIFY(
            database.execute(QStringLiteral("INSERT INTO t VALUES (?, ?, ?)"), {QString(), QByteArray(), QVariant()}));
        QCOMPARE(
            single(database, QStringLiteral("SELECT count(*) FROM t WHERE a = '' AND b = x'' AND c IS NULL")).toInt(),
            1);
    }

    void aStatementThatFailsIsAStorageErrorThatNamesTheFile()
    {
        const QString path = newPath();
        auto opened = Database::open(path);
        const auto failed = (*opened)->execute(QStringLiteral("SELECT * FROM nowhere"));
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        QCOMPARE(failed.error().subject, path);
        QVERIFY(failed.error().message.contains(QStringLiteral("nowhere")));
    }

    void aDamagedFileIsKeptAsideAndANewOneBegun_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"garbage", "a stump", "head overwritten", "truncated", "half a page overwritten"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void aDamagedFileIsKeptAsideAndANewOneBegun()
    {
        QFETCH(QString, damage);
        const QString path = filled();
        if (damage == QLatin1String("garbage")) {
            QVERIFY(QFile::remove(path));
            overwrite(path, 0, QByteArray(10'000, 'g'));
        } else if (damage == QLatin1String("a stump")) {
            QVERIFY(QFile::resize(path, 100));
        } else if (damage == QLatin1String("head overwritten")) {
            overwrite(path, 0, QByteArray(50, '\0'));
        } else if (damage == QLatin1String("truncated")) {
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2 + 100));
        } else {
            overwrite(path, 4096 * 20, QByteArray(2048, 'h'));
        }
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        const QByteArray before = damaged.readAll();

        auto opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY((*opened)->rescued());
        const Error &rescued = *(*opened)->rescued();
        QCOMPARE(rescued.kind, Error::Kind::Storage);
        QCOMPARE(rescued.cause, Error::Cause::LibraryDamaged);
        const QRegularExpression name(QRegularExpression::escape(path) + QStringLiteral("\\.damaged-\\d{8}T\\d{6}Z$"));
        QVERIFY2(name.match(rescued.subject).hasMatch(), qPrintable(rescued.subject));
        QFile copy(rescued.subject);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), before);
        QCOMPARE(modeOf(rescued.subject), mode_t(0600));
        QCOMPARE(single(**opened, QStringLiteral("SELECT count(*) FROM accounts")).toInt(), 0);
        // Told once: the new file is sound.
        opened = Error();
        opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
    }

    void aFileFromANewerVersionIsKeptAsideUnchanged()
    {
        const QString path = filled();
        runRaw(path, {QStringLiteral("PRAGMA user_version = 4711")});
        auto opened = Database::open(path);
        QVERIFY(opened);
        QVERIFY((*opened)->rescued());
        const Error &rescued = *(*opened)->rescued();
        QCOMPARE(rescued.cause, Error::Cause::LibraryNewer);
        QVERIFY2(rescued.subject.startsWith(path + QStringLiteral(".newer-")), qPrintable(rescued.subject));
        runRaw(rescued.subject, {QStringLiteral("UPDATE accounts SET name = 'still here' WHERE id = '1999'")});
        QCOMPARE(single(**opened, QStringLiteral("PRAGMA user_version")).toLongLong(), library::migrations().size());
    }

    void aSecondRescueInTheSameSecondOverwritesNothing()
    {
        const QString path = newPath();
        for (int i = 0; i < 5; ++i) {
            QFile::remove(path);
            overwrite(path, 0, QByteArray(1000, char('a' + i)));
            QVERIFY(Database::open(path));
        }
        const QFileInfo file(path);
        QCOMPARE(file.dir().entryList({file.fileName() + QStringLiteral(".damaged-*")}).size(), 5);
    }

    void theLogOfAKilledProcessIsNotLost()
    {
        const QString path = filled();
        const QString copy = newPath();
        {
            auto opened = Database::open(path);
            QVERIFY((*opened)->execute(QStringLiteral("UPDATE accounts SET name = 'late' WHERE id = '7'")));
            // The state on disk of a process that is killed now.
            QVERIFY(QFile::copy(path, copy));
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        auto opened = Database::open(copy);
        QVERIFY(opened);
        QVERIFY(!(*opened)->rescued());
        QCOMPARE(single(**opened, QStringLiteral("SELECT name FROM accounts WHERE id = '7'")).toString(),
                 QStringLiteral("late"));
    }

    void aPlaceWhereNothingCanBeWrittenIsAStorageError()
    {
        const QString file = newPath();
        overwrite(file, 0, "a file, not a folder");
        auto opened = Database::open(file + QStringLiteral("/library.sqlite"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(opened.error().cause, Error::Cause::PermissionDenied);
        QCOMPARE(opened.error().subject, file + QStringLiteral("/library.sqlite"));
        QVERIFY(!Database::open(m_folder.filePath(QStringLiteral("no/such/folder/library.sqlite"))));
    }

    void twoConnectionsWriteToOneFile()
    {
        const QString path = newPath();
        auto one = Database::open(path);
        auto two = Database::open(path);
        QVERIFY(one && two);
        QVERIFY((*one)->execute(QStringLiteral("CREATE TABLE t (x)")));
        QVERIFY((*two)->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
        QVERIFY((*one)->execute(QStringLiteral("INSERT INTO t VALUES (2)")));
        QCOMPARE(single(**two, QStringLiteral("SELECT sum(x) FROM t")).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
