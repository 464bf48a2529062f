#include "client.h"
#include "support/manualclock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxSignalWire : public QObject
{
    Q_OBJECT

private:
    support::ManualClock m_clock;
    std::unique_ptr<sandbox::Server> m_server;
    sandbox::SampleAccount m_account;

    QUrl video(const QByteArray &rest) const { return at(m_account.apiUrl, "/api/video/" + rest); }
    Reply get(const QUrl &url) const { return send("GET", url, Credentials(m_account).basic()); }
    Reply get(const QByteArray &rest) const { return get(video(rest)); }
    QJsonObject firstCompleted() const
    {
        const QJsonArray data = get("room_recordings").json()[u"data"].toArray();
        for (const QJsonValue &recording : data) {
            if (recording[u"status"] == u"completed"_s)
                return recording.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.clock = &m_clock;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_account = m_server->accounts().at(1);
    }

    void onlyTheRightPairIsLetIn();
    void theLinksLeadThroughAllRowsNewestFirst_data();
    void theLinksLeadThroughAllRowsNewestFirst();
    void theLinksLeadBackToTheFirstPage();
    void aWrongParameterIsNamed_data();
    void aWrongParameterIsNamed();
    void aSessionHasItsOwnRecordings();
    void whatIsUnknownIsNotFound();
    void aLinkLivesAsLongAsWasAskedFor();
    void aLinkIsRenewedByAskingForTheRecordingAgain();
    void unfinishedRecordingsAreCompletedOneAfterTheOther();
    void aDeletedRecordingIsGone();
};

void TestSandboxSignalWire::onlyTheRightPairIsLetIn()
{
    QCOMPARE(get("room_recordings").status, 200);
    const Headers wrong{{"Authorization", "Basic " + QByteArray("a:b").toBase64()}};
    for (const Headers &headers : {Headers(), wrong}) {
        const Reply reply = send("GET", video("room_recordings"), headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"error"].toString(), u"Unauthorized"_s);
    }
}

void TestSandboxSignalWire::theLinksLeadThroughAllRowsNewestFirst_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("pages");
    QTest::newRow("by default") << QByteArray() << 32;
    QTest::newRow("a thousand a page") << QByteArray("?page_size=1000") << 2;
    QTest::newRow("with a lifetime") << QByteArray("?page_size=333&media_ttl=77") << 5;
}

void TestSandboxSignalWire::theLinksLeadThroughAllRowsNewestFirst()
{
    QFETCH(QByteArray, query);
    QFETCH(int, pages);
    QSet<QString> ids;
    QString last = u"9999"_s;
    int seen = 0;
    for (QUrl next = video("room_recordings" + query); !next.isEmpty(); ++seen) {
        QCOMPARE(next.authority(), m_account.apiUrl.authority());
        const QJsonObject page = get(next).json();
        const QJsonArray data = page[u"data"].toArray();
        for (const QJsonValue &recording : data) {
            ids.insert(recording[u"id"].toString());
            QVERIFY(recording[u"started_at"].toString() < last);
            last = recording[u"started_at"].toString();
        }
        const QString link = page[u"links"][u"next"].toString();
        QVERIFY(link.isEmpty() || !query.contains("media_ttl") || link.contains(u"media_ttl=77"_s));
        next = QUrl(link);
    }
    QCOMPARE(seen, pages);
    QCOMPARE(ids.size(), 1600);
    QCOMPARE(m_account.rows[u"all"].toInt(), 1600);
}

void TestSandboxSignalWire::theLinksLeadBackToTheFirstPage()
{
    const QJsonObject first = get("room_recordings?page_size=10").json();
    QVERIFY(!first[u"links"].toObject().contains(u"prev"));
    const QJsonObject second = get(QUrl(first[u"links"][u"next"].toString())).json();
    QCOMPARE(second[u"links"][u"self"], first[u"links"][u"next"]);
    QCOMPARE(second[u"links"][u"prev"], first[u"links"][u"self"]);
    QCOMPARE(second[u"links"][u"first"], first[u"links"][u"self"]);
    const QJsonObject again = get(QUrl(second[u"links"][u"prev"].toString())).json();
    QCOMPARE(again[u"data"][0][u"id"], first[u"data"][0][u"id"]);
}

void TestSandboxSignalWire::aWrongParameterIsNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("code");
    QTest::newRow("page without a token") << QByteArray("page_number=1") << u"page_token"_s << u"page_token_required"_s;
    QTest::newRow("a token of nobody") << QByteArray("page_number=1&page_token=PAx") << u"page_token"_s
                                       << u"page_token_is_invalid"_s;
    QTest::newRow("page too large") << QByteArray("page_size=1001") << u"page_size"_s << u"page_size_is_invalid"_s;
    QTest::newRow("page of nothing") << QByteArray("page_size=0") << u"page_size"_s << u"page_size_is_invalid"_s;
    QTest::newRow("page before the first")
        << QByteArray("page_number=-1") << u"page_number"_s << u"page_number_is_invalid"_s;
    QTest::newRow("lifetime below nothing")
        << QByteArray("media_ttl=-1") << u"media_ttl"_s << u"media_ttl_is_invalid"_s;
    QTest::newRow("lifetime in words") << QByteArray("media_ttl=long") << u"media_ttl"_s << u"media_ttl_is_invalid"_s;
}

void TestSandboxSignalWire::aWrongParameterIsNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, attribute);
    QFETCH(QString, code);
    const Reply reply = get("room_recordings?" + query);
    QCOMPARE(reply.status, 422);
    const QJsonObject error = reply.json()[u"errors"][0].toObject();
    QCOMPARE(error[u"attribute"].toString(), attribute);
    QCOMPARE(error[u"code"].toString(), code);
    QVERIFY(!error[u"url"].toString().isEmpty());
}

void TestSandboxSignalWire::aSessionHasItsOwnRecordings()
{
    const QJsonObject session = get("room_sessions?page_size=2").json()[u"data"][1].toObject();
    const QByteArray id = session[u"id"].toString().toLatin1();
    QCOMPARE(get("room_sessions/" + id).json()[u"name"], session[u"name"]);
    const QJsonArray data = get("room_sessions/" + id + "/recordings").json()[u"data"].toArray();
    QCOMPARE(data.size(), 4);
    for (const QJsonValue &recording : data)
        QCOMPARE(recording[u"room_session_id"], session[u"id"]);
}

void TestSandboxSignalWire::whatIsUnknownIsNotFound()
{
    for (const char *path : {"room_sessions/x", "room_sessions/x/recordings", "room_recordings/x", "recordings"}) {
        const Reply reply = get(path);
        QCOMPARE(reply.status, 404);
        QVERIFY(reply.json()[u"error"].isString());
    }
}

void TestSandboxSignalWire::aLinkLivesAsLongAsWasAskedFor()
{
    const QByteArray id = firstCompleted()[u"id"].toString().toLatin1();
    const QUrl link(get("room_recordings/" + id + "?media_ttl=60").json()[u"uri"].toString());
    QVERIFY(link.query().contains(u"X-Amz-Expires=60&"_s));
    m_clock.advance(59s);
    QCOMPARE(send("GET", link).status, 200);
    m_clock.advance(1s);
    const Reply late = send("GET", link);
    QCOMPARE(late.status, 403);
    QVERIFY(late.body.contains("<Code>AccessDenied</Code><Message>Request has expired</Message>"));
}

void TestSandboxSignalWire::aLinkIsRenewedByAskingForTheRecordingAgain()
{
    const QJsonObject recording = firstCompleted();
    m_clock.advance(900s);
    QCOMPARE(send("GET", QUrl(recording[u"uri"].toString())).status, 403);
    const QJsonObject again = get("room_recordings/" + recording[u"id"].toString().toLatin1()).json();
    const Reply reply = send("GET", QUrl(again[u"uri"].toString()));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), recording[u"size_in_bytes"].toInteger());
    QCOMPARE(QString::fromLatin1(reply.header("content-type")), recording[u"format"].toString());
}

void TestSandboxSignalWire::unfinishedRecordingsAreCompletedOneAfterTheOther()
{
    const auto statuses = [this] {
        QStringList found;
        const QJsonArray data = get("room_recordings?page_size=4").json()[u"data"].toArray();
        for (const QJsonValue &recording : data) {
            found << recording[u"status"].toString();
            const bool completed = found.last() == u"completed"_s;
            for (const char16_t *key : {u"duration", u"size_in_bytes", u"format", u"uri"})
                found.last() +=
                    recording[QStringView(key)].isNull() != completed ? u""_s : u" but "_s + QStringView(key);
        }
        return found;
    };
    QCOMPARE(statuses(), QStringList({u"recording"_s, u"recording"_s, u"recording"_s, u"completed"_s}));
    m_clock.advance(15s);
    QCOMPARE(statuses(), QStringList({u"recording"_s, u"recording"_s, u"processing"_s, u"completed"_s}));
    m_clock.advance(15s);
    QCOMPARE(statuses(), QStringList({u"recording"_s, u"recording"_s, u"completed"_s, u"completed"_s}));
    m_clock.advance(60s);
    QCOMPARE(statuses(), QStringList({u"completed"_s, u"completed"_s, u"completed"_s, u"completed"_s}));
}

void TestSandboxSignalWire::aDeletedRecordingIsGone()
{
    const QJsonObject recording = firstCompleted();
    const QUrl url = video("room_recordings/" + recording[u"id"].toString().toLatin1());
    const Headers basic = Credentials(m_account).basic();
    QCOMPARE(send("DELETE", url).status, 401);
    m_server->answerChanges({sandbox::ChangeAnswer::RefusedWith200, sandbox::ChangeAnswer::Forbidden});
    QCOMPARE(send("DELETE", url, basic).status, 200);
    QCOMPARE(send("DELETE", url, basic).status, 403);
    QCOMPARE(get(url).status, 200);
    QCOMPARE(send("DELETE", url, basic).status, 204);
    QCOMPARE(send("DELETE", url, basic).status, 404);
    QCOMPARE(get(url).status, 404);
    QCOMPARE(m_server->accounts().at(1).rows[u"all"].toInt(), 1599);
}

QTEST_GUILESS_MAIN(TestSandboxSignalWire)
#include "tst_sandboxsignalwire.moc"
