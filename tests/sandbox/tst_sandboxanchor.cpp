#include "client.h"
#include "support/manualclock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxAnchor : public QObject
{
    Q_OBJECT

private:
    support::ManualClock m_clock;
    std::unique_ptr<sandbox::Server> m_server;
    sandbox::SampleAccount m_account;

    QUrl sessions(const QByteArray &rest) const { return at(m_account.apiUrl, "/v1/sessions" + rest); }
    Reply get(const QByteArray &rest) const { return send("GET", sessions(rest), Credentials(m_account).key()); }
    QByteArray idTagged(const QString &tag) const
    {
        const QJsonArray all = get("?limit=50").json()[u"data"][u"sessions"].toArray();
        for (const QJsonValue &session : all) {
            if (session[u"tags"][0] == tag)
                return '/' + session[u"id"].toString().toLatin1();
        }
        return {};
    }
    QJsonArray items(const QByteArray &rest) const { return get(rest).json()[u"data"][u"items"].toArray(); }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.clock = &m_clock;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_account = m_server->accounts().at(2);
    }

    void onlyTheKeyIsLetIn();
    void theHistoryIsPagedOldestFirstByDefault();
    void theHistoryIsNarrowedByDate();
    void aWrongParameterIsRefused_data();
    void aWrongParameterIsRefused();
    void aSessionWithoutRecordingsIs404();
    void aRecordingIsFetchedWithoutAKeyBy302();
    void aDownloadIsFetchedWithTheKeyByJson();
    void everyListedFileHasItsListedSize();
    void anActiveSessionIsNotFetched();
    void hostileNamesAreListedAsTheyAre();
    void aRecordingIsDeleted();
    void endingASessionIsLoggedAsSuch();
};

void TestSandboxAnchor::onlyTheKeyIsLetIn()
{
    QCOMPARE(get("").status, 200);
    for (const Headers &headers :
         {Headers(), Headers{{"anchor-api-key", "sk-no"}}, Headers{{"Authorization", "Bearer x"}}}) {
        const Reply reply = send("GET", sessions(""), headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"error"][u"code"].toInt(), 401);
    }
}

void TestSandboxAnchor::theHistoryIsPagedOldestFirstByDefault()
{
    QStringList dates;
    QSet<QString> ids;
    for (int page = 1; page <= 2; ++page) {
        const QJsonObject data = get("?page=" + QByteArray::number(page)).json()[u"data"].toObject();
        QCOMPARE(data[u"total"].toInt(), 16);
        QCOMPARE(data[u"total_pages"].toInt(), 2);
        QCOMPARE(data[u"page"].toInt(), page);
        const QJsonArray shown = data[u"sessions"].toArray();
        QCOMPARE(shown.size(), page == 1 ? 10 : 6);
        for (const QJsonValue &session : shown) {
            dates << session[u"created_at"].toString();
            ids.insert(session[u"id"].toString());
        }
    }
    QCOMPARE(ids.size(), 16);
    QVERIFY(std::is_sorted(dates.begin(), dates.end()));
    QCOMPARE(get("?page=3").json()[u"data"][u"sessions"].toArray().size(), 0);
    QCOMPARE(get("?sort_order=desc").json()[u"data"][u"sessions"][0][u"created_at"].toString(), dates.last());
}

void TestSandboxAnchor::theHistoryIsNarrowedByDate()
{
    const QByteArray from = core::toIso(core::dayOf(m_clock.now()) - std::chrono::days(30)).toLatin1() + "T00:00:00Z";
    const auto total = [this](const QByteArray &query) { return get(query).json()[u"data"][u"total"].toInt(); };
    QCOMPARE(total("?created_from=" + from), 12);
    QCOMPARE(total("?created_to=" + from), 4);
}

void TestSandboxAnchor::aWrongParameterIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a limit between") << QByteArray("limit=30");
    QTest::newRow("a limit beyond") << QByteArray("limit=100");
    QTest::newRow("page 0") << QByteArray("page=0");
    QTest::newRow("an order") << QByteArray("sort_order=newest");
    QTest::newRow("a key to sort by") << QByteArray("sort_by=size");
    QTest::newRow("a date") << QByteArray("created_from=yesterday");
}

void TestSandboxAnchor::aWrongParameterIsRefused()
{
    QFETCH(QByteArray, query);
    const Reply reply = get("?" + query);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.json()[u"error"][u"message"].toString().isEmpty());
}

void TestSandboxAnchor::aSessionWithoutRecordingsIs404()
{
    for (const QByteArray &id : {idTagged(u"login-only"_s), QByteArray("/nobody")}) {
        const Reply reply = get(id + "/recordings");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.json()[u"error"][u"message"].toString(), u"Session recordings not found"_s);
    }
}

void TestSandboxAnchor::aRecordingIsFetchedWithoutAKeyBy302()
{
    const QByteArray id = idTagged(u"nightly-42"_s);
    const QJsonObject recording = items(id + "/recordings").at(0).toObject();
    for (const QUrl &url : {QUrl(recording[u"file_link"].toString()), sessions(id + "/recordings/primary/fetch")}) {
        const Reply reply = send("GET", url);
        QCOMPARE(reply.status, 302);
        const QUrl file = QUrl::fromEncoded(reply.header("location"));
        QCOMPARE(file.port(), int(m_server->filesPort()));
        QCOMPARE(send("GET", file).body.size(), recording[u"size"].toInteger());
        QCOMPARE(send("GET", file, Credentials(m_account).key()).status, 400);
    }
    QCOMPARE(get(id + "/recordings/other/fetch").status, 404);
}

void TestSandboxAnchor::aDownloadIsFetchedWithTheKeyByJson()
{
    const QJsonObject download = items(idTagged(u"invoice-run-7"_s) + "/downloads").at(0).toObject();
    const QUrl link(download[u"file_link"].toString());
    QVERIFY(link.path().startsWith(u"/anchor/api/sessions/"_s));
    QCOMPARE(send("GET", link).status, 401);
    const QJsonObject data = send("GET", link, Credentials(m_account).key()).json()[u"data"].toObject();
    const Reply file = send("GET", QUrl(data[u"SignedUrl"].toString()));
    QVERIFY(file.body.startsWith("%PDF-"));
    QCOMPARE(file.body.size(), download[u"size"].toInteger());
}

void TestSandboxAnchor::everyListedFileHasItsListedSize()
{
    int recordings = 0;
    int downloads = 0;
    const QStringList ids = m_account.rows[u"sessions"].toObject().keys();
    for (const QString &id : ids) {
        for (const QJsonValue &item : items('/' + id.toLatin1() + "/recordings")) {
            Reply reply = send("GET", QUrl(item[u"file_link"].toString()));
            if (reply.status == 302)
                reply = send("GET", QUrl::fromEncoded(reply.header("location")));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body.size(), item[u"size"].toInteger());
            ++recordings;
        }
        for (const QJsonValue &item : items('/' + id.toLatin1() + "/downloads")) {
            const Reply fetched = send("GET", QUrl(item[u"file_link"].toString()), Credentials(m_account).key());
            const Reply reply = send("GET", QUrl(fetched.json()[u"data"][u"SignedUrl"].toString()));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body.size(), item[u"size"].toInteger());
            ++downloads;
        }
    }
    QCOMPARE(recordings, m_account.rows[u"all"].toInt());
    QCOMPARE(downloads, m_account.rows[u"downloads"].toInt());
}

void TestSandboxAnchor::anActiveSessionIsNotFetched()
{
    const QByteArray id = idTagged(u"running"_s);
    QCOMPARE(items(id + "/recordings").size(), 0);
    QCOMPARE(get(id + "/recordings").status, 200);
    QCOMPARE(get(id + "/recordings/primary/fetch").status, 409);
}

void TestSandboxAnchor::hostileNamesAreListedAsTheyAre()
{
    QStringList names;
    for (const QJsonValue &item : items(idTagged(u"hostile-names"_s) + "/downloads"))
        names << item[u"suggested_file_name"].toString();
    QVERIFY(names.contains(u"../../.bashrc"_s));
}

void TestSandboxAnchor::aRecordingIsDeleted()
{
    const QByteArray id = idTagged(u"checkout-bug"_s);
    const QByteArray recording = '/' + items(id + "/recordings").at(1)[u"id"].toString().toLatin1();
    const QUrl url = sessions(id + "/recordings" + recording);
    QCOMPARE(send("DELETE", url).status, 401);
    m_server->answerChanges({sandbox::ChangeAnswer::RefusedWith200});
    const Reply refused = send("DELETE", url, Credentials(m_account).key());
    QCOMPARE(refused.status, 200);
    QCOMPARE(refused.json()[u"error"][u"code"].toInt(), 403);
    QCOMPARE(items(id + "/recordings").size(), 2);
    QCOMPARE(send("DELETE", url, Credentials(m_account).key()).status, 200);
    QCOMPARE(items(id + "/recordings").size(), 1);
    QCOMPARE(send("DELETE", url, Credentials(m_account).key()).status, 404);
    for (const sandbox::LoggedRequest &request : m_server->requests())
        QCOMPARE(request.note, QString());
}

void TestSandboxAnchor::endingASessionIsLoggedAsSuch()
{
    QCOMPARE(send("DELETE", sessions(idTagged(u"running"_s)), Credentials(m_account).key()).status, 200);
    QCOMPARE(m_server->requests().last().note, u"session ended"_s);
}

QTEST_GUILESS_MAIN(TestSandboxAnchor)
#include "tst_sandboxanchor.moc"
