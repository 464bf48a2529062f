#include "library/database.h"
#include "library/downloadstore.h"
#include "library/processtoken.h"
#include "samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using core::Download;
using core::DownloadId;
using samples::bareDownload;
using samples::fullDownload;

namespace {

const QString me = QStringLiteral("me");

bool nobodyLives(const QString &)
{
    return false;
}

bool everybodyLives(const QString &)
{
    return true;
}

/// Download has no comparison of its own: nothing but this test needs it.
void compare(const Download &actual, const Download &expected)
{
    QCOMPARE(actual.id, expected.id);
    QCOMPARE(actual.account, expected.account);
    QVERIFY(actual.recording == expected.recording);
    QCOMPARE(actual.directory, expected.directory);
    QCOMPARE(actual.path, expected.path);
    QCOMPARE(actual.state, expected.state);
    QVERIFY(actual.error == expected.error);
    QCOMPARE(actual.bytes, expected.bytes);
    QVERIFY(actual.sizeBytes == expected.sizeBytes);
    QCOMPARE(actual.etag, expected.etag);
    QCOMPARE(actual.lastModified, expected.lastModified);
    QCOMPARE(actual.sha256, expected.sha256);
    QCOMPARE(actual.warning, expected.warning);
    QCOMPARE(actual.addedAt, expected.addedAt);
    QVERIFY(actual.finishedAt == expected.finishedAt);
}

QStringList idsOf(const QList<Download> &downloads)
{
    QStringList ids;
    for (const Download &download : downloads)
        ids.append(download.id.text());
    return ids;
}

} // namespace

class DownloadStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<library::Database> m_database;
    std::optional<library::DownloadStore> m_store;
    int m_files = 0;

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::number(++m_files));
        m_database = samples::openDatabase(m_path);
        QVERIFY(m_database);
        m_store.emplace(*m_database);
    }

    void aDownloadComesBackAsItWas()
    {
        const Download bare = bareDownload(QStringLiteral("1"));
        const Download full = fullDownload(QStringLiteral("2"));
        QVERIFY(m_store->add({bare, full}, me));
        const auto unfinished = m_store->unfinished();
        QVERIFY(unfinished);
        QCOMPARE(unfinished->size(), 2);
        compare(unfinished->at(0), bare);
        compare(unfinished->at(1), full);
    }

    void savingReplacesWhatChangesAndEmptiesWhatBecameEmpty()
    {
        Download download = fullDownload(QStringLiteral("1"));
        QVERIFY(m_store->add({download}, me));
        const Download before = download;
        download.state = Download::State::Paused;
        download.path = QStringLiteral("/to/other (2).mp4");
        download.error.reset();
        download.sizeBytes.reset();
        download.finishedAt.reset();
        download.etag.clear();
        download.warning.clear();
        download.bytes = 0;
        QVERIFY(m_store->save(download));
        compare(m_store->unfinished()->first(), download);
        QVERIFY(before.path != download.path);
    }

    void whatWasRemovedCannotBeSaved()
    {
        const Download download = bareDownload(QStringLiteral("1"));
        QVERIFY(m_store->add({download}, me));
        QVERIFY(m_store->remove(download.id));
        const auto saved = m_store->save(download);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, core::Error::Kind::NotFound);
        QVERIFY(m_store->unfinished()->isEmpty());
    }

    void theOrderOfAddingStaysAndDoneIsNoLongerUnfinished()
    {
        QVERIFY(m_store->add({bareDownload(QStringLiteral("z")), bareDownload(QStringLiteral("a"))}, me));
        QVERIFY(m_store->add({bareDownload(QStringLiteral("m"))}, me));
        QCOMPARE(idsOf(*m_store->unfinished()),
                 QStringList({QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("m")}));
        Download done = bareDownload(QStringLiteral("a"));
        done.state = Download::State::Done;
        QVERIFY(m_store->save(done));
        Download failed = bareDownload(QStringLiteral("z"));
        failed.state = Download::State::Failed;
        QVERIFY(m_store->save(failed));
        QCOMPARE(idsOf(*m_store->unfinished()), QStringList({QStringLiteral("z"), QStringLiteral("m")}));
    }

    void whatIsMovedStandsWhereItWasPutAndNewOnesAtTheEnd()
    {
        const auto first = m_store->add({bareDownload(QStringLiteral("a")), bareDownload(QStringLiteral("b"))}, me);
        QVERIFY(first);
        QCOMPARE(m_store->unfinished()->last().position, *first + 1);
        QVERIFY(m_store->place({{DownloadId(QStringLiteral("b")), *first - 7}}));
        QCOMPARE(idsOf(*m_store->unfinished()), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(*m_store->add({bareDownload(QStringLiteral("c"))}, me), *first + 1);
        Download stale = bareDownload(QStringLiteral("b")); // whoever saves knows nothing of the order
        stale.position = 100;
        QVERIFY(m_store->save(stale));
        QCOMPARE(idsOf(*m_store->unfinished()),
                 QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    }

    void whatIsMarkedAsRemovedIsNotUnfinishedUntilThatIsUndone()
    {
        QVERIFY(m_store->add({bareDownload(QStringLiteral("a")), bareDownload(QStringLiteral("b"))}, me));
        QVERIFY(m_store->markRemoved({DownloadId(QStringLiteral("a"))}, true));
        QCOMPARE(idsOf(*m_store->unfinished()), QStringList({QStringLiteral("b")}));
        QCOMPARE(idsOf(*m_store->markedRemoved()), QStringList({QStringLiteral("a")}));
        QVERIFY(m_store->markRemoved({DownloadId(QStringLiteral("a"))}, false));
        QCOMPARE(idsOf(*m_store->unfinished()), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(m_store->markedRemoved()->isEmpty());
        // A transfer that came to its end all the same is whole, and no rest of a removal.
        Download done = bareDownload(QStringLiteral("b"));
        done.state = Download::State::Done;
        QVERIFY(m_store->markRemoved({done.id}, true));
        QVERIFY(m_store->save(done));
        QVERIFY(m_store->markedRemoved()->isEmpty());
    }

    void addingIsAllOrNothing()
    {
        QVERIFY(m_store->add({bareDownload(QStringLiteral("1"))}, me));
        QVERIFY(!m_store->add({bareDownload(QStringLiteral("2")), bareDownload(QStringLiteral("1"))}, me));
        QCOMPARE(idsOf(*m_store->unfinished()), QStringList(QStringLiteral("1")));
    }

    void statesAreStoredByName()
    {
        QVERIFY(m_store->add({fullDownload(QStringLiteral("1"))}, me));
        auto row = m_database->execute(QStringLiteral("SELECT state, kind, error FROM downloads"));
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), QStringLiteral("Failed"));
        QCOMPARE(row->value(1).toString(), QStringLiteral("BrowserDownload"));
        QVERIFY(row->value(2).toString().contains(QStringLiteral("\"RateLimited\"")));
    }

    void theJournalIsMergedAndCounted()
    {
        const Download download = bareDownload(QStringLiteral("1"));
        QVERIFY(m_store->add({download}, me));
        const qint64 far = 5'000'000'000;
        QVERIFY(m_store->journal(download.id, {{far, far + 10}, {0, 4}, {4, 8}, {6, 7}, {20, 20}, {30, 29}, {7, 9}}));
        const QList<core::ByteRange> expected{{0, 9}, {far, far + 10}};
        QCOMPARE(m_store->journaled(download.id)->ranges(), expected);
        QCOMPARE(m_store->unfinished()->first().bytes, qint64(19));
        QVERIFY(m_store->journal(download.id, {}));
        QVERIFY(m_store->journaled(download.id)->isEmpty());
        QCOMPARE(m_store->unfinished()->first().bytes, qint64(0));
    }

    void theJournalGoesWithItsDownload()
    {
        const Download download = bareDownload(QStringLiteral("1"));
        QVERIFY(m_store->add({download}, me));
        QVERIFY(m_store->journal(download.id, {{0, 4}}));
        QVERIFY(m_store->remove(download.id));
        QVERIFY(m_store->journaled(download.id)->isEmpty());
        // A transfer that has not heard of it yet writes nothing.
        QVERIFY(!m_store->journal(download.id, {{0, 8}}));
    }

    void anUnfinishedDownloadIsClaimedByOneLivingProcess()
    {
        const DownloadId id(QStringLiteral("1"));
        QVERIFY(m_store->add({bareDownload(id.text())}, me));
        QVERIFY(m_store->claim({id}, QStringLiteral("other"), everybodyLives)->isEmpty());
        QCOMPARE(*m_store->claim({id}, me, everybodyLives), QList{id});
        QCOMPARE(*m_store->claim({id}, QStringLiteral("other"), nobodyLives), QList{id});
        QVERIFY(m_store->claim({id}, me, everybodyLives)->isEmpty());
        QVERIFY(m_store->release(QStringLiteral("other")));
        QCOMPARE(*m_store->claim({id}, me, everybodyLives), QList{id});
    }

    void whatIsDoneOrGoneIsNotClaimed()
    {
        Download done = bareDownload(QStringLiteral("1"));
        done.state = Download::State::Done;
        QVERIFY(m_store->add({done}, QString()));
        QVERIFY(m_store->claim({done.id, DownloadId(QStringLiteral("unknown"))}, me, nobodyLives)->isEmpty());
    }

    void ofTwoProcessesThatClaimAtOnceOnlyOneGetsEach()
    {
        QList<Download> downloads;
        for (int i = 0; i < 200; ++i)
            downloads.append(bareDownload(QString::number(i)));
        QVERIFY(m_store->add(downloads, QStringLiteral("dead")));
        const QString runtime = m_folder.filePath(QStringLiteral("run%1").arg(m_files));
        QVERIFY(QDir().mkpath(runtime));

        QProcess processes[2];
        for (QProcess &process : processes)
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--claim"), m_path, runtime});
        QStringList got;
        for (QProcess &process : processes) {
            QVERIFY(process.waitForReadyRead(30'000));
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(30'000));
            got += QString::fromUtf8(process.readLine()).trimmed().split(QLatin1Char(','), Qt::SkipEmptyParts);
        }
        for (QProcess &process : processes) {
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
        }
        QCOMPARE(got.size(), 200);
        QCOMPARE(QSet<QString>(got.cbegin(), got.cend()).size(), 200);
    }

    void everyDownloadOfARecordingIsFoundNewestFirst()
    {
        Download other = bareDownload(QStringLiteral("other"));
        other.recording.id = core::RecordingId(QStringLiteral("r2"));
        Download done = bareDownload(QStringLiteral("done"));
        done.state = Download::State::Done;
        QVERIFY(m_store->add({done, other, bareDownload(QStringLiteral("again"))}, me));
        QCOMPARE(idsOf(*m_store->of(core::keyOf(done.account, done.recording))),
                 QStringList({QStringLiteral("again"), QStringLiteral("done")}));
    }

    void savedAsIsTheNewestCopyThatIsStillWhole()
    {
        const auto copy = [&](const QString &id, qint64 finishedAt) {
            Download download = bareDownload(id, m_folder.filePath(QStringLiteral("%1-%2").arg(m_files).arg(id)));
            download.state = Download::State::Done;
            download.bytes = 5;
            download.finishedAt = samples::moment(finishedAt);
            QFile file(download.path);
            if (file.open(QIODevice::WriteOnly))
                file.write("12345");
            return download;
        };
        const Download first = copy(QStringLiteral("first"), 1);
        const Download second = copy(QStringLiteral("second"), 2);
        const Download third = copy(QStringLiteral("third"), 3);
        QVERIFY(m_store->add({first, third, second, bareDownload(QStringLiteral("queued"))}, me));
        const core::RecordingKey key = core::keyOf(first.account, first.recording);
        QCOMPARE(m_store->savedAs(first.account)->value(key), third.path);
        QVERIFY(QFile::resize(third.path, 4));
        QCOMPARE(m_store->savedAs(first.account)->value(key), second.path);
        QVERIFY(QFile::remove(second.path));
        QCOMPARE(m_store->savedAs(first.account)->value(key), first.path);
        QVERIFY(QFile::remove(first.path));
        QVERIFY(m_store->savedAs(first.account)->isEmpty());
        QVERIFY(m_store->savedAs(core::AccountId(QStringLiteral("nobody")))->isEmpty());
    }

    void whatIsNoLongerThereIsGoneFromWhereTheNewestCopyWas()
    {
        const auto copy = [&](const QString &id, qint64 finishedAt) {
            Download download = bareDownload(id, m_folder.filePath(QStringLiteral("%1-gone-%2").arg(m_files).arg(id)));
            download.state = Download::State::Done;
            download.bytes = 5;
            download.finishedAt = samples::moment(finishedAt);
            return download;
        };
        const Download older = copy(QStringLiteral("older"), 1);
        const Download newer = copy(QStringLiteral("newer"), 2);
        QVERIFY(m_store->add({newer, older}, me));
        const core::RecordingKey key = core::keyOf(older.account, older.recording);
        const auto look = [&] { return library::Copies::look(*m_store->finished(older.account)); };
        QCOMPARE(look().gone.value(key), newer.path);
        QVERIFY(look().saved.isEmpty());
        // A folder of that name, and a file that is longer, are other things.
        QVERIFY(QDir().mkpath(newer.path));
        put(older.path, "123456");
        QCOMPARE(look().gone.value(key), newer.path);
        put(older.path, "12345");
        QCOMPARE(look().saved.value(key), older.path);
        QVERIFY(look().gone.isEmpty());
    }

    void finishedCopiesAreFoundByTheirRecordingAndTellWhatTheFileMustBe()
    {
        Download done = fullDownload(QStringLiteral("done"));
        done.state = Download::State::Done;
        Download other = bareDownload(QStringLiteral("other"));
        other.state = Download::State::Done;
        QVERIFY(m_store->add({done, other, bareDownload(QStringLiteral("queued"))}, me));
        const auto found = m_store->finished({core::keyOf(done.account, done.recording)});
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, done.id);
        QVERIFY(found->first().key == core::keyOf(done.account, done.recording));
        QCOMPARE(found->first().directory, done.directory);
        QCOMPARE(found->first().path, done.path);
        QCOMPARE(found->first().bytes, done.bytes);
        QCOMPARE(found->first().sha256, done.sha256);
        QCOMPARE(m_store->finished(done.account)->size(), 2);
    }

    void aFinishedDownloadCanBeFoundElsewhereAndNothingElseCan()
    {
        Download done = bareDownload(QStringLiteral("done"));
        done.state = Download::State::Done;
        QVERIFY(m_store->add({done, bareDownload(QStringLiteral("queued"))}, me));
        QVERIFY(m_store->relocate(done.id, QStringLiteral("/new"), QStringLiteral("/new/a.bin")));
        QCOMPARE(m_store->finished(done.account)->first().path, QStringLiteral("/new/a.bin"));
        QCOMPARE(m_store->finished(done.account)->first().directory, QStringLiteral("/new"));
        const auto queued =
            m_store->relocate(DownloadId(QStringLiteral("queued")), QStringLiteral("/new"), QStringLiteral("/new/b"));
        QVERIFY(!queued);
        QCOMPARE(queued.error().kind, core::Error::Kind::NotFound);
        QCOMPARE(m_store->unfinished()->first().path, bareDownload({}).path);
    }

    void pathsBelowAFolderAreThoseBelowItAlone()
    {
        const QStringList below{QStringLiteral("/to/a%b_c/x"), QStringLiteral("/to/a%b_c/y/z"),
                                QString::fromUtf8("/to/a%b_c/\xEF\xBF\xBC\xF0\x9F\x8E\xA5")};
        const QStringList beside{QStringLiteral("/to/a%b_c"), QStringLiteral("/to/a%b_c0/x"),
                                 QStringLiteral("/to/a%b_c.mp4"), QStringLiteral("/to/aXbYc/x"), QStringLiteral("/x")};
        QList<Download> downloads;
        for (const QString &path : below + beside)
            downloads.append(bareDownload(path, path));
        downloads.first().state = Download::State::Done;
        QVERIFY(m_store->add(downloads, me));
        for (const QString &folder : {QStringLiteral("/to/a%b_c"), QStringLiteral("/to/a%b_c/")}) {
            const auto paths = m_store->pathsBelow(folder);
            QVERIFY(paths);
            QCOMPARE(paths->size(), below.size());
            for (const QString &path : below)
                QCOMPARE(paths->value(path).text(), path);
        }
        QCOMPARE(m_store->pathsBelow(QStringLiteral("/"))->size(), downloads.size());
    }

    void pathsBelowUsesItsIndexAmongTwentyThousand()
    {
        QList<Download> many;
        for (int i = 0; i < 20'000; ++i)
            many.append(bareDownload(QString::number(i), QStringLiteral("/to/%1/%2").arg(i % 100).arg(i)));
        QVERIFY(m_store->add(many, me));
        QCOMPARE(m_store->pathsBelow(QStringLiteral("/to/7"))->size(), 200);
        auto plan = m_database->execute(QStringLiteral("EXPLAIN QUERY PLAN SELECT path, id FROM downloads"
                                                       " WHERE path > '/to/7/' AND path < '/to/70' ORDER BY sequence"));
        QVERIFY(plan && plan->next());
        QVERIFY2(plan->value(3).toString().contains(QStringLiteral("downloads_by_path")),
                 qPrintable(plan->value(3).toString()));
    }

    void noLinkReachesTheFileWithASnapshot()
    {
        Download download = bareDownload(QStringLiteral("1"));
        download.recording.details =
            QJsonObject{{QStringLiteral("download_url"), QStringLiteral("https://h/x?TOPSECRET")},
                        {QStringLiteral("new"), QStringLiteral("https://h/x?TOPSECRET")}};
        QVERIFY(m_store->add({download}, me));
        QVERIFY(m_store->save(download));
        m_database.reset();
        QVERIFY(!samples::contentOf(m_path).contains("TOPSECRET"));
    }
};

namespace {

/// The other process of ofTwoProcessesThatClaimAtOnceOnlyOneGetsEach: claims, tells what it got, lives until told to
/// end.
int claimEverything(const QString &path, const QString &runtime)
{
    auto database = library::Database::open(path);
    const library::ProcessToken token(runtime);
    if (!database || !token.isValid())
        return 1;
    library::DownloadStore store(**database);
    QList<DownloadId> ids;
    const auto unfinished = store.unfinished();
    for (const Download &download : *unfinished)
        ids.append(download.id);
    const auto claimed = store.claim(
        ids, token.text(), [&](const QString &other) { return library::ProcessToken::isAlive(runtime, other); });
    if (!claimed)
        return 1;
    QStringList got;
    for (const DownloadId &id : *claimed)
        got.append(id.text());
    QTextStream(stdout) << got.join(QLatin1Char(',')) << Qt::endl;
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--claim"))
        return claimEverything(arguments.at(2), arguments.at(3));
    DownloadStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_downloadstore.moc"
