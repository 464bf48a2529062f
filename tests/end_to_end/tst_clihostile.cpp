#include "clihome.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QTest>

namespace {

using support::Answer;
using support::SeenRequest;

const QByteArray escape("\x1b");

/// Begins as an MP4 does.
QByteArray film(const QByteArray &about)
{
    return QByteArray::fromHex("00000018") + "ftypisom" + QByteArray(2'000, '\0') + about;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject errorOf(const CliRun &run, const char *id)
{
    for (const QJsonObject &event : run.objects()) {
        if (event.value(QStringLiteral("id")) == QLatin1StringView(id) && event.contains(QStringLiteral("error")))
            return event.value(QStringLiteral("error")).toObject();
    }
    return {};
}

QString kindOf(const CliRun &run, const char *id)
{
    return errorOf(run, id).value(QStringLiteral("kind")).toString();
}

} // namespace

/// The command line against a SignalWire that goes wrong: what it says, how it ends, what it leaves behind.
class TestCliHostile : public QObject
{
    Q_OBJECT

private:
    QMutex m_mutex;
    QStringList m_ids;
    QHash<QByteArray, Answer> m_wrong; ///< by path; what is not here is answered well
    support::ScriptedServer m_server{[this](const SeenRequest &request) { return answer(request); }};

    QJsonObject recording(const QString &id) const
    {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
        return {{QStringLiteral("id"), id},
                {QStringLiteral("room_session_id"), QStringLiteral("s")},
                {QStringLiteral("status"), QStringLiteral("completed")},
                {QStringLiteral("started_at"), QStringLiteral("2026-11-01T10:00:00Z")},
                {QStringLiteral("size_in_bytes"), film(id.toUtf8()).size()},
                {QStringLiteral("format"), QStringLiteral("video/mp4")},
                {QStringLiteral("uri"), m_server.url("/files/" + encoded.toLatin1()).toString(QUrl::FullyEncoded)}};
    }

    Answer answer(const SeenRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray path = request.path();
        if (m_wrong.contains(path))
            return m_wrong.value(path);
        const QString id = QUrl::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
        if (path.startsWith("/files/"))
            return Answer::ranged(request, film(id.toUtf8()), "video/mp4", "\"1\"");
        if (path.startsWith("/api/video/room_recordings/"))
            return Answer::json(json(recording(id)));
        if (path != "/api/video/room_sessions/s/recordings")
            return Answer::json("{\"error\":\"Not Found\"}", 404);
        QJsonArray data;
        for (const QString &each : m_ids)
            data.append(recording(each));
        return Answer::json(json({{QStringLiteral("links"), QJsonObject()}, {QStringLiteral("data"), data}}));
    }

    void goWrong(const QByteArray &path, const Answer &answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_wrong.insert(path, answer);
    }
    static Answer tooManyRequests()
    {
        Answer answer = Answer::json("{\"error\":\"Too Many Requests\"}", 429);
        answer.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("3600")));
        return answer;
    }
    static Answer signInPage()
    {
        Answer answer;
        answer.headers = {{"Content-Type", "text/html"}};
        answer.body = "<!doctype html><html><body>Sign in</body></html>";
        return answer;
    }

    std::unique_ptr<CliHome> homeWithAccount() const
    {
        auto home = std::make_unique<CliHome>();
        home->giveSecret(QStringLiteral("sw"), {{QStringLiteral("api_token"), QStringLiteral("t")}});
        const CliRun added = home->run(
            {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("sw"), QStringLiteral("--provider"),
             QStringLiteral("signalwire"), QStringLiteral("--set"), QStringLiteral("space=x"), QStringLiteral("--set"),
             QStringLiteral("project_id=p"), QStringLiteral("--api-url"), m_server.url("").toString()});
        return added.status == 0 ? std::move(home) : nullptr;
    }
    static CliRun list(const CliHome &home, const char *format)
    {
        return home.run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("sw"),
                         QStringLiteral("--session"), QStringLiteral("s"), QStringLiteral("--format"),
                         QString::fromLatin1(format)});
    }
    static CliRun download(const CliHome &home, const QStringList &more = {})
    {
        const QStringList arguments{QStringLiteral("download"),  QStringLiteral("--account"), QStringLiteral("sw"),
                                    QStringLiteral("--session"), QStringLiteral("s"),         QStringLiteral("--into"),
                                    QStringLiteral("out"),       QStringLiteral("--format"),  QStringLiteral("json")};
        return home.run(arguments + more);
    }
    static QStringList filesOf(const CliHome &home)
    {
        QStringList files;
        QDirIterator walk(home.filePath(QStringLiteral("out")), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QFileInfo(walk.next()).fileName());
        files.sort();
        return files;
    }

private Q_SLOTS:
    void init()
    {
        const QMutexLocker lock(&m_mutex);
        m_wrong.clear();
        m_ids = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    }

    void whatNoRetryHelpsWithIsExitStatusFour_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page") << signInPage().body;
        QTest::newRow("half") << QByteArray("{\"data\":[{\"id\":\"a\"");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatNoRetryHelpsWithIsExitStatusFour()
    {
        QFETCH(QByteArray, body);
        goWrong("/api/video/room_sessions/s/recordings", Answer::json(body));
        const auto home = homeWithAccount();
        QVERIFY(home);
        const CliRun run = list(*home, "json");
        QCOMPARE(run.status, 4);
        QVERIFY(run.output.isEmpty() && !run.errors.isEmpty());
    }

    void aPageThatLeadsAwayEndsTheListAfterItsRows()
    {
        QJsonArray data{recording(QStringLiteral("a"))};
        goWrong("/api/video/room_sessions/s/recordings",
                Answer::json(
                    json({{QStringLiteral("links"),
                           QJsonObject{{QStringLiteral("next"), QStringLiteral("https://elsewhere.example/next")}}},
                          {QStringLiteral("data"), data}})));
        const auto home = homeWithAccount();
        QVERIFY(home);
        const CliRun run = list(*home, "json");
        QCOMPARE(run.status, 4);
        QCOMPARE(run.lines().size(), 1);
        QVERIFY(!run.errors.isEmpty());
    }

    void aLongWaitEndsTheRun()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        goWrong("/api/video/room_recordings/b", tooManyRequests());
        const CliRun run = download(*home, {QStringLiteral("--parallel"), QStringLiteral("1")});
        QCOMPARE(run.status, 4);
        QCOMPARE(kindOf(run, "b"), QStringLiteral("rate_limited"));
        QCOMPARE(errorOf(run, "b").value(QStringLiteral("status")).toInt(), 429);
        QVERIFY(errorOf(run, "b").contains(QStringLiteral("retry_at")));
        goWrong("/api/video/room_sessions/s/recordings", tooManyRequests());
        QCOMPARE(list(*home, "json").status, 4);
    }

    void aRefusedSignInInMidRunIsExitStatusThree()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        goWrong("/api/video/room_recordings/b", Answer::json("{\"error\":\"Unauthorized\"}", 401));
        const CliRun run = download(*home, {QStringLiteral("--parallel"), QStringLiteral("1")});
        QCOMPARE(run.status, 3);
        QCOMPARE(kindOf(run, "b"), QStringLiteral("auth"));
    }

    void whatIsNoFilmIsRefusedAndTheOthersAreKept()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        goWrong("/files/b", signInPage());
        const CliRun run = download(*home);
        QCOMPARE(run.status, 1);
        QCOMPARE(kindOf(run, "b"), QStringLiteral("not_media"));
        QCOMPARE(filesOf(*home),
                 QStringList({QStringLiteral("SHA256SUMS"), QStringLiteral("a.mp4"), QStringLiteral("c.mp4")}));
        QVERIFY(run.errors.contains("b.mp4"));
    }

    void anotherLengthIsASizeMismatch()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        Answer longer;
        longer.headers = {{"Content-Type", "video/mp4"}};
        longer.body = film("b and more than was listed");
        goWrong("/files/b", longer);
        const CliRun run = download(*home);
        QCOMPARE(run.status, 1);
        QCOMPARE(kindOf(run, "b"), QStringLiteral("size_mismatch"));
        QVERIFY(!filesOf(*home).contains(QStringLiteral("b.mp4")));
        QVERIFY(filesOf(*home).contains(QStringLiteral("b.mp4.part")));
    }

    void aLinkThatStaysDeadIsOneItemsFailure()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        Answer expired;
        expired.status = 403;
        expired.headers = {{"Content-Type", "application/xml"}};
        expired.body = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
        goWrong("/files/b", expired);
        const CliRun run = download(*home);
        QCOMPARE(run.status, 1);
        QCOMPARE(kindOf(run, "b"), QStringLiteral("link_expired"));
    }

    void hostileNamesStayInTheirFolderAndOffTheTerminal()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ids = {QStringLiteral("../../.bashrc"), QStringLiteral("a\x1b]0;owned\x07\x1b[2J"),
                     QStringLiteral("line\nend")};
        }
        const auto home = homeWithAccount();
        QVERIFY(home);
        const CliRun table = list(*home, "table");
        QCOMPARE(table.status, 0);
        QVERIFY(!table.output.contains(escape) && !table.errors.contains(escape));
        QCOMPARE(table.lines().size(), 4);
        QCOMPARE(list(*home, "json").lines().size(), 3);

        const CliRun text = home->run({QStringLiteral("download"), QStringLiteral("--account"), QStringLiteral("sw"),
                                       QStringLiteral("--session"), QStringLiteral("s"), QStringLiteral("--into"),
                                       QStringLiteral("out")});
        QVERIFY(!text.output.contains(escape) && !text.errors.contains(escape));
        QCOMPARE(text.status, 0);
        QCOMPARE(filesOf(*home).size(), 4);
        QVERIFY(!QFile::exists(home->filePath(QStringLiteral(".bashrc"))));
    }

    void nothingIsEverOverwritten()
    {
        const auto home = homeWithAccount();
        QVERIFY(home);
        QVERIFY(QDir().mkpath(home->filePath(QStringLiteral("out"))));
        QFile mine(home->filePath(QStringLiteral("out/a.mp4")));
        QVERIFY(mine.open(QFile::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const CliRun run = download(*home, {QStringLiteral("--name"), QStringLiteral("a.{ext}")});
        QCOMPARE(run.status, 0);
        QCOMPARE(filesOf(*home),
                 QStringList({QStringLiteral("SHA256SUMS"), QStringLiteral("a (2).mp4"), QStringLiteral("a (3).mp4"),
                              QStringLiteral("a (4).mp4"), QStringLiteral("a.mp4")}));
        QVERIFY(mine.open(QFile::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(TestCliHostile)
#include "tst_clihostile.moc"
