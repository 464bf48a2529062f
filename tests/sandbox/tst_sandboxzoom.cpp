#include "client.h"
#include "support/manualclock.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxZoom : public QObject
{
    Q_OBJECT

private:
    support::ManualClock m_clock;
    std::unique_ptr<sandbox::Server> m_server;
    sandbox::SampleAccount m_account;

    void restart(sandbox::Options options = {})
    {
        options.clock = &m_clock;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_account = m_server->accounts().at(0);
    }
    Headers bearer() const { return Credentials(m_account).bearer(m_clock.now()); }
    Reply get(const QByteArray &rest) const
    {
        return send("GET", at(m_account.apiUrl, "/v2/videosdk/" + rest), bearer());
    }
    QByteArray day(int ago) const
    {
        return core::toIso(core::dayOf(m_clock.now()) - std::chrono::days(ago)).toLatin1();
    }
    QByteArray lastMonth() const { return "from=" + day(29) + "&to=" + day(0); }
    QJsonObject sessionNamed(const QString &name) const
    {
        const QJsonArray sessions = get("recordings?page_size=300&" + lastMonth()).json()[u"sessions"].toArray();
        for (const QJsonValue &session : sessions) {
            if (session[u"session_name"] == name)
                return session.toObject();
        }
        return {};
    }
    static QByteArray once(const QString &id) { return QUrl::toPercentEncoding(id); }
    static QByteArray twice(const QString &id) { return once(QString::fromLatin1(once(id))); }

private Q_SLOTS:
    void init() { restart(); }

    void aTokenIsRefused_data();
    void aTokenIsRefused();
    void thePagesAreFollowedToTheEndWithoutARowTwice();
    void aPageTokenEndsAndIsBoundToItsRange();
    void withoutARangeOnlyTodayIsListed();
    void aRangeOfMoreThanAMonthIsNarrowedToItsEnd();
    void aWrongParameterIsNamed_data();
    void aWrongParameterIsNamed();
    void onlyTheSessionCallHasParticipantsAudio();
    void someSlashesMustBeEncodedTwice();
    void anUnknownSessionIs3001();
    void theDownloadTokenOpensItsSessionUntilItEnds();
    void ttlMeansNothingWithoutTheField();
    void withoutATokenADownloadIsASignInPage();
    void aFileInTheMakingHasNoSizeAndNoEnd();
    void aTooShortSessionLacksTheKey();
    void trashIsMovedRecoveredAndDeleted();
    void aProtectedSessionRefusesWithHttp200();
    void changesAreRefusedOnDemandAndChangeNothing();
    void aFreshSessionIsMadeAndItsTranscriptComesLater();
    void ratesAreToldAndRefusedBeyond();
};

void TestSandboxZoom::aTokenIsRefused_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("rightSecret");
    const qint64 now = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    const QString key = m_account.secrets.value(u"api_key"_s);
    QTest::newRow("another secret") << QJsonObject{{u"iss"_s, key}, {u"iat"_s, now}, {u"exp"_s, now + 60}} << false;
    QTest::newRow("another key") << QJsonObject{{u"iss"_s, u"x"_s}, {u"iat"_s, now}, {u"exp"_s, now + 60}} << true;
    QTest::newRow("expired") << QJsonObject{{u"iss"_s, key}, {u"iat"_s, now - 60}, {u"exp"_s, now}} << true;
    QTest::newRow("from the future") << QJsonObject{{u"iss"_s, key}, {u"iat"_s, now + 5}, {u"exp"_s, now + 60}} << true;
    QTest::newRow("endless") << QJsonObject{{u"iss"_s, key}, {u"iat"_s, now}} << true;
}

void TestSandboxZoom::aTokenIsRefused()
{
    QFETCH(QJsonObject, claims);
    QFETCH(bool, rightSecret);
    const QByteArray token = Credentials::jwt(claims, rightSecret ? m_account.secrets.value(u"api_secret"_s) : u"no"_s);
    const Reply reply =
        send("GET", at(m_account.apiUrl, "/v2/videosdk/recordings"), {{"Authorization", "Bearer " + token}});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json()[u"code"].toInt(), 124);
}

void TestSandboxZoom::thePagesAreFollowedToTheEndWithoutARowTwice()
{
    QSet<QString> ids;
    int pages = 0;
    int total = 0;
    QByteArray token;
    do {
        const QJsonObject page =
            get("recordings?page_size=5&next_page_token=" + QUrl::toPercentEncoding(QString::fromLatin1(token)) + '&' +
                lastMonth())
                .json();
        total = page[u"total_records"].toInt();
        const QJsonArray sessions = page[u"sessions"].toArray();
        QVERIFY(sessions.size() <= 5);
        for (const QJsonValue &session : sessions) {
            QVERIFY(!ids.contains(session[u"session_id"].toString()));
            ids.insert(session[u"session_id"].toString());
        }
        token = page[u"next_page_token"].toString().toLatin1();
        ++pages;
    } while (!token.isEmpty());
    QCOMPARE(ids.size(), total);
    QCOMPARE(total, 13);
    QCOMPARE(pages, 3);
}

void TestSandboxZoom::aPageTokenEndsAndIsBoundToItsRange()
{
    const QString token = get("recordings?page_size=2&" + lastMonth()).json()[u"next_page_token"].toString();
    QVERIFY(!token.isEmpty());
    const QByteArray sent = "recordings?page_size=2&next_page_token=" + QUrl::toPercentEncoding(token) + '&';
    QCOMPARE(get(sent + lastMonth()).status, 200);
    QCOMPARE(get(sent + "from=" + day(20) + "&to=" + day(0)).status, 400);
    m_clock.advance(15min - 1s);
    QCOMPARE(get(sent + lastMonth()).status, 200);
    m_clock.advance(1s);
    const Reply late = get(sent + lastMonth());
    QCOMPARE(late.status, 400);
    QCOMPARE(late.json()[u"code"].toInt(), 300);
    QCOMPARE(late.json()[u"errors"][0][u"field"].toString(), u"next_page_token"_s);
}

void TestSandboxZoom::withoutARangeOnlyTodayIsListed()
{
    const QJsonObject page = get("recordings").json();
    QCOMPARE(page[u"page_size"].toInt(), 30);
    QCOMPARE(page[u"from"].toString().toLatin1(), day(0));
    QCOMPARE(page[u"to"].toString().toLatin1(), day(-1));
    QCOMPARE(page[u"sessions"].toArray().size(), 0);
}

void TestSandboxZoom::aRangeOfMoreThanAMonthIsNarrowedToItsEnd()
{
    const QJsonObject page = get("recordings?from=2026-05-01&to=2026-07-31").json();
    QCOMPARE(page[u"from"].toString(), u"2026-06-30"_s);
    QCOMPARE(page[u"to"].toString(), u"2026-07-31"_s);
}

void TestSandboxZoom::aWrongParameterIsNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("page too large") << QByteArray("page_size=301") << u"page_size"_s;
    QTest::newRow("page of nothing") << QByteArray("page_size=0") << u"page_size"_s;
    QTest::newRow("no number") << QByteArray("page_size=ten") << u"page_size"_s;
    QTest::newRow("a day that is none") << QByteArray("from=2026-02-30") << u"from"_s;
    QTest::newRow("another form of day") << QByteArray("to=01.02.2026") << u"to"_s;
    QTest::newRow("backwards") << QByteArray("from=2026-02-03&to=2026-02-01") << u"from"_s;
    QTest::newRow("trash of a range") << QByteArray("trash=true&from=2026-02-03") << u"from"_s;
    QTest::newRow("trash until") << QByteArray("trash=true&to=2026-02-03") << u"to"_s;
    QTest::newRow("trash of a kind") << QByteArray("trash=true&trash_type=all") << u"trash_type"_s;
    QTest::newRow("trash perhaps") << QByteArray("trash=1") << u"trash"_s;
    QTest::newRow("a token of nobody") << QByteArray("next_page_token=abc") << u"next_page_token"_s;
}

void TestSandboxZoom::aWrongParameterIsNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    const Reply reply = get("recordings?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"code"].toInt(), 300);
    QCOMPARE(reply.json()[u"errors"][0][u"field"].toString(), field);
}

void TestSandboxZoom::onlyTheSessionCallHasParticipantsAudio()
{
    const QJsonObject listed = sessionNamed(u"Onboarding, Tuesday group"_s);
    QVERIFY(!listed.contains(u"participant_audio_files"));
    const QJsonObject whole = get("sessions/" + once(listed[u"session_id"].toString()) + "/recordings").json();
    const QJsonArray audio = whole[u"participant_audio_files"].toArray();
    QCOMPARE(audio.size(), 2);
    QCOMPARE(audio[0][u"file_name"].toString(), u"Audio only - Ana Ruiz"_s);
    const auto files = whole[u"recording_files"].toArray().size() + whole[u"participant_video_files"].toArray().size();
    QCOMPARE(listed[u"recording_count"].toInt(), files + 2);
    QCOMPARE(whole[u"recording_count"].toInt(), files + 2);
}

void TestSandboxZoom::someSlashesMustBeEncodedTwice()
{
    const auto status = [this](const QByteArray &id) { return get("sessions/" + id + "/recordings").status; };
    const QString plain = sessionNamed(u"Refund question, order 88-1210"_s)[u"session_id"].toString();
    QVERIFY(plain.contains(u'/') && plain.contains(u'+'));
    QCOMPARE(status(once(plain)), 200);
    QCOMPARE(status(twice(plain)), 200);
    QCOMPARE(status(plain.toLatin1()), 404);
    for (const QString &name : {u"Design review: checkout flow"_s, u"Support call 4471"_s}) {
        const QString id = sessionNamed(name)[u"session_id"].toString();
        QVERIFY(id.startsWith(u'/') || id.contains(u"//"_s));
        QCOMPARE(status(once(id)), 404);
        QCOMPARE(status(twice(id)), 200);
    }
}

void TestSandboxZoom::anUnknownSessionIs3001()
{
    const Reply reply = get("sessions/AAAA/recordings");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json()[u"code"].toInt(), 3001);
}

void TestSandboxZoom::theDownloadTokenOpensItsSessionUntilItEnds()
{
    const QByteArray path = "sessions/" + once(sessionNamed(u"Interview, second round"_s)[u"session_id"].toString());
    const QJsonObject session = get(path + "/recordings?include_fields=download_access_token&ttl=600").json();
    const QByteArray token = session[u"download_access_token"].toString().toLatin1();
    const QUrl url(session[u"recording_files"][0][u"download_url"].toString());
    const Headers bearerOfToken{{"Authorization", "Bearer " + token}};
    const Reply reply = send("GET", url, bearerOfToken);
    QCOMPARE(reply.status, 302);
    const QUrl file = QUrl::fromEncoded(reply.header("location"));
    QCOMPARE(file.port(), int(m_server->filesPort()));
    QCOMPARE(send("GET", file).body.size(), session[u"recording_files"][0][u"file_size"].toInteger());
    QCOMPARE(send("GET", file, bearerOfToken).status, 400);
    QCOMPARE(send("GET", at(url, "?access_token=" + token)).status, 302);
    QCOMPARE(send("GET", url, bearer()).status, 302);
    const QUrl other(sessionNamed(u"Weekly planning"_s)[u"recording_files"][0][u"download_url"].toString());
    QCOMPARE(send("GET", other, bearerOfToken).status, 401);
    QCOMPARE(send("GET", at(m_account.apiUrl, "/v2/videosdk/recordings"), bearerOfToken).status, 401);
    m_clock.advance(600s);
    QCOMPARE(send("GET", url, bearerOfToken).status, 401);
}

void TestSandboxZoom::ttlMeansNothingWithoutTheField()
{
    const QByteArray path =
        "sessions/" + once(sessionNamed(u"Weekly planning"_s)[u"session_id"].toString()) + "/recordings";
    const Reply without = get(path + "?ttl=9999999");
    QCOMPARE(without.status, 200);
    QVERIFY(!without.json().contains(u"download_access_token"));
    QCOMPARE(get(path + "?include_fields=download_access_token&ttl=604801").status, 400);
    QCOMPARE(get(path + "?include_fields=download_access_token&ttl=-1").status, 400);
    QCOMPARE(get(path + "?include_fields=download_access_token&ttl=604800").status, 200);
}

void TestSandboxZoom::withoutATokenADownloadIsASignInPage()
{
    const QUrl url(sessionNamed(u"Weekly planning"_s)[u"recording_files"][0][u"download_url"].toString());
    const Reply reply = send("GET", url);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), "text/html");
    QVERIFY(reply.body.contains("Sign In"));
}

void TestSandboxZoom::aFileInTheMakingHasNoSizeAndNoEnd()
{
    const QJsonObject session = sessionNamed(u"Product tour in the making"_s);
    QCOMPARE(session[u"recording_count"].toInt(-1), 0);
    const QJsonObject file = session[u"recording_files"][0].toObject();
    QCOMPARE(file[u"status"].toString(), u"processing"_s);
    QCOMPARE(file[u"recording_end"].toString(u"?"_s), QString());
    QCOMPARE(file[u"file_size"].toInt(-1), 0);
}

void TestSandboxZoom::aTooShortSessionLacksTheKey()
{
    QVERIFY(!sessionNamed(u"Too short to keep"_s).isEmpty());
    QVERIFY(!sessionNamed(u"Too short to keep"_s).contains(u"recording_files"));
}

void TestSandboxZoom::trashIsMovedRecoveredAndDeleted()
{
    const auto inTrash = [this](const QByteArray &type) {
        return get("recordings?trash=true&trash_type=" + type).json()[u"sessions"].toArray();
    };
    QCOMPARE(inTrash("session_recordings").size(), 2);
    QVERIFY(!inTrash("session_recordings")[0][u"recording_files"][0][u"deleted_time"].toString().isEmpty());
    QCOMPARE(inTrash("recording_file").size(), 1);

    const QJsonObject session = sessionNamed(u"Interview, second round"_s);
    const QUrl recordings =
        at(m_account.apiUrl, "/v2/videosdk/sessions/" + once(session[u"session_id"].toString()) + "/recordings");
    QCOMPARE(send("DELETE", at(recordings, "?action=trash"), bearer()).status, 204);
    QVERIFY(sessionNamed(u"Interview, second round"_s).isEmpty());
    QCOMPARE(inTrash("session_recordings").size(), 3);
    QCOMPARE(send("PUT", at(recordings, "/status"), bearer(), R"({"action":"undo"})").status, 400);
    QCOMPARE(send("PUT", at(recordings, "/status"), bearer(), R"({"action":"recover"})").status, 204);
    QCOMPARE(send("PUT", at(recordings, "/status"), bearer(), R"({"action":"recover"})").status, 404);
    QVERIFY(!sessionNamed(u"Interview, second round"_s).isEmpty());

    const QByteArray file = '/' + session[u"recording_files"][0][u"id"].toString().toLatin1();
    QCOMPARE(send("DELETE", at(recordings, file + "?action=burn"), bearer()).status, 400);
    QCOMPARE(send("DELETE", at(recordings, file + "?action=trash"), bearer()).status, 204);
    QCOMPARE(inTrash("recording_file").size(), 2);
    QCOMPARE(send("PUT", at(recordings, file + "/status"), bearer(), R"({"action":"recover"})").status, 204);
    QCOMPARE(send("DELETE", at(recordings, file + "?action=delete"), bearer()).status, 204);
    QCOMPARE(send("DELETE", at(recordings, file + "?action=delete"), bearer()).status, 404);
    QCOMPARE(send("DELETE", at(recordings, "?action=delete"), bearer()).status, 204);
    QCOMPARE(send("GET", recordings, bearer()).status, 404);
}

void TestSandboxZoom::aProtectedSessionRefusesWithHttp200()
{
    const QString id = sessionNamed(u"Contract review (legal hold)"_s)[u"session_id"].toString();
    const QUrl recordings = at(m_account.apiUrl, "/v2/videosdk/sessions/" + once(id) + "/recordings");
    const Reply reply = send("DELETE", at(recordings, "?action=trash"), bearer());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"code"].toInt(), 200);
    QCOMPARE(send("GET", recordings, bearer()).status, 200);
}

void TestSandboxZoom::changesAreRefusedOnDemandAndChangeNothing()
{
    const QByteArray id = once(sessionNamed(u"Interview, second round"_s)[u"session_id"].toString());
    const auto trash = [&] {
        const QByteArray target = "/v2/videosdk/sessions/" + id + "/recordings?action=trash";
        return send("DELETE", at(m_account.apiUrl, target), bearer());
    };
    m_server->answerChanges({sandbox::ChangeAnswer::RefusedWith200, sandbox::ChangeAnswer::Forbidden});
    const Reply polite = trash();
    QCOMPARE(polite.status, 200);
    QCOMPARE(polite.json()[u"message"].toString(), u"You do not have the right permissions."_s);
    QCOMPARE(trash().status, 403);
    QVERIFY(!sessionNamed(u"Interview, second round"_s).isEmpty());
    QCOMPARE(trash().status, 204);
    QVERIFY(sessionNamed(u"Interview, second round"_s).isEmpty());
    sandbox::Options options;
    options.refuseChanges = true;
    restart(options);
    QCOMPARE(trash().status, 200);
    QVERIFY(!sessionNamed(u"Interview, second round"_s).isEmpty());
}

void TestSandboxZoom::aFreshSessionIsMadeAndItsTranscriptComesLater()
{
    QVERIFY(sessionNamed(u"Stand-up, just ended"_s).isEmpty());
    sandbox::Options options;
    options.freshSession = true;
    options.settleAfter = 30s;
    restart(options);
    const auto files = [this] { return sessionNamed(u"Stand-up, just ended"_s)[u"recording_files"].toArray(); };
    QCOMPARE(files().size(), 1);
    QCOMPARE(files()[0][u"status"].toString(), u"processing"_s);
    QCOMPARE(files()[0][u"file_size"].toInt(), 0);
    m_clock.advance(30s);
    QCOMPARE(files().size(), 1);
    QCOMPARE(files()[0][u"status"].toString(), u"completed"_s);
    QVERIFY(files()[0][u"file_size"].toInt() > 0);
    m_clock.advance(30s);
    QCOMPARE(files().size(), 2);
    QCOMPARE(files()[1][u"file_type"].toString(), u"TRANSCRIPT"_s);
}

void TestSandboxZoom::ratesAreToldAndRefusedBeyond()
{
    QCOMPARE(get("recordings").header("x-ratelimit-category"), "Medium");
    sandbox::Options strict;
    strict.strictRates = true;
    restart(strict);
    // Windows are seconds of real time: sooner or later twenty-one fall into one.
    Reply refused;
    const QDeadlineTimer patience(60s);
    do {
        refused = get("recordings");
    } while (refused.status == 200 && !patience.hasExpired());
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("retry-after"), "1");
    QCOMPARE(refused.header("x-ratelimit-remaining"), "0");
    QCOMPARE(refused.json()[u"code"].toInt(), 429);
}

QTEST_GUILESS_MAIN(TestSandboxZoom)
#include "tst_sandboxzoom.moc"
