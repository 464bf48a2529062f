#include "client.h"
#include "support/manualclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxServer : public QObject
{
    Q_OBJECT

private:
    support::ManualClock m_clock;
    std::unique_ptr<sandbox::Server> m_server;

    void start(sandbox::Options options = {})
    {
        options.clock = &m_clock;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    }
    /// A file of SignalWire's, its size in `size`.
    QUrl fileLink(qint64 *size = nullptr) const
    {
        const sandbox::SampleAccount account = m_server->accounts().at(1);
        const QJsonObject page =
            send("GET", at(account.apiUrl, "/api/video/room_recordings"), Credentials(account).basic()).json();
        const QJsonObject recording = page[u"data"][5].toObject();
        if (size)
            *size = recording[u"size_in_bytes"].toInteger();
        return QUrl(recording[u"uri"].toString());
    }

private Q_SLOTS:
    void theFileHostRefusesEveryCredential_data();
    void theFileHostRefusesEveryCredential();
    void aChangedLinkIsRefused_data();
    void aChangedLinkIsRefused();
    void onlyGetIsSigned();
    void aRangeIsServed_data();
    void aRangeIsServed();
    void ifRangeOfAnotherVersionGivesTheWhole();
    void theLinkLifetimeCanBeCapped();
    void linksAreWrittenUnderThePublicOrigins();
    void theLogNamesCredentialsButShowsNone();
    void theLogFileHasOneObjectALine();
    void anUnknownPathIsNotFound();
    void aTakenPortIsSaid();
    void missingClipsAreSaid();
    void stoppingEndsIdleConnectionsAndTransfers();
    void theSameSeedGivesTheSameAccounts();
};

void TestSandboxServer::theFileHostRefusesEveryCredential_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer x") << QByteArray();
    QTest::newRow("basic") << QByteArray("Authorization: Basic eDp5") << QByteArray();
    QTest::newRow("raw") << QByteArray("Authorization: x") << QByteArray();
    QTest::newRow("key") << QByteArray("anchor-api-key: x") << QByteArray();
    QTest::newRow("query") << QByteArray() << QByteArray("&access_token=x");
}

void TestSandboxServer::theFileHostRefusesEveryCredential()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, query);
    start();
    const QUrl link = fileLink();
    QCOMPARE(send("GET", link).status, 200);
    Headers headers;
    if (!header.isEmpty())
        headers.append(qMakePair(header.split(':').first(), header.split(':').last().trimmed()));
    const Reply reply = send("GET", at(link, query), headers);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("Only one auth mechanism allowed"));
}

void TestSandboxServer::aChangedLinkIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("lifetime") << QByteArray("X-Amz-Expires=900") << QByteArray("X-Amz-Expires=901");
    QTest::newRow("path") << QByteArray("video-room-recordings/") << QByteArray("video-room-recordings/0");
    QTest::newRow("decoded") << QByteArray("attachment%3B%20") << QByteArray("attachment;%20");
    QTest::newRow("signature") << QByteArray("X-Amz-Signature=") << QByteArray("X-Amz-Signature=0");
}

void TestSandboxServer::aChangedLinkIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    start();
    QByteArray link = fileLink().toEncoded();
    QVERIFY(link.contains(from));
    const Reply reply = send("GET", QUrl::fromEncoded(link.replace(from, to)));
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.body.contains("SignatureDoesNotMatch"));
}

void TestSandboxServer::onlyGetIsSigned()
{
    start();
    QCOMPARE(send("HEAD", fileLink()).status, 403);
    QCOMPARE(send("PUT", fileLink(), {}, "x").status, 405);
}

void TestSandboxServer::aRangeIsServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange"); // SIZE and LAST stand for the file's
    QTest::newRow("first byte") << QByteArray("bytes=0-0") << 206 << QByteArray("bytes 0-0/SIZE");
    QTest::newRow("middle") << QByteArray("bytes=100-299") << 206 << QByteArray("bytes 100-299/SIZE");
    QTest::newRow("rest") << QByteArray("bytes=1000-") << 206 << QByteArray("bytes 1000-LAST/SIZE");
    QTest::newRow("beyond the end") << QByteArray("bytes=1000-99999999") << 206 << QByteArray("bytes 1000-LAST/SIZE");
    QTest::newRow("behind the end") << QByteArray("bytes=99999999-") << 416 << QByteArray("bytes */SIZE");
    QTest::newRow("several") << QByteArray("bytes=0-0,5-6") << 200 << QByteArray();
}

void TestSandboxServer::aRangeIsServed()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, contentRange);
    start();
    qint64 size = 0;
    const QUrl link = fileLink(&size);
    const QByteArray whole = send("GET", link).body;
    QCOMPARE(whole.size(), size);
    const Reply reply = send("GET", link, {{"Range", range}});
    QCOMPARE(reply.status, status);
    contentRange.replace("SIZE", QByteArray::number(size)).replace("LAST", QByteArray::number(size - 1));
    QCOMPARE(reply.header("content-range"), contentRange);
    if (status == 206) {
        const qint64 first = contentRange.mid(6).split('-').first().toLongLong();
        const qint64 last = contentRange.split('-').last().split('/').first().toLongLong();
        QCOMPARE(reply.body, whole.mid(first, last - first + 1));
    } else if (status == 200) {
        QCOMPARE(reply.body, whole);
    }
}

void TestSandboxServer::ifRangeOfAnotherVersionGivesTheWhole()
{
    start();
    const QUrl link = fileLink();
    const Reply whole = send("GET", link);
    QCOMPARE(whole.header("accept-ranges"), "bytes");
    const auto status = [&link](const QByteArray &validator) {
        return send("GET", link, {{"Range", "bytes=7-"}, {"If-Range", validator}}).status;
    };
    QCOMPARE(status(whole.header("etag")), 206);
    QCOMPARE(status(whole.header("last-modified")), 206);
    QCOMPARE(status("\"another\""), 200);
    QCOMPARE(status("W/" + whole.header("etag")), 200);
}

void TestSandboxServer::theLinkLifetimeCanBeCapped()
{
    sandbox::Options options;
    options.linkLifetime = 2s;
    start(options);
    const QUrl link = fileLink();
    m_clock.advance(1s);
    QCOMPARE(send("GET", link).status, 200);
    m_clock.advance(1s);
    QCOMPARE(send("GET", link, {{"Range", "bytes=7-"}}).status, 403);
}

void TestSandboxServer::linksAreWrittenUnderThePublicOrigins()
{
    sandbox::Options options;
    options.origins.zoomApi = QUrl(u"https://api.zoom.us"_s);
    options.origins.zoomWeb = QUrl(u"https://us02web.zoom.us"_s);
    options.origins.zoomFiles = QUrl(u"https://ssrweb.zoom.us"_s);
    start(options);
    const sandbox::SampleAccount account = m_server->accounts().at(0);
    QCOMPARE(account.apiUrl, options.origins.zoomApi);
    const QUrl here(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
    const auto get = [&](const QByteArray &host, const QByteArray &target, Headers headers) {
        headers.append(qMakePair(QByteArray("Host"), host));
        return send("GET", at(here, target), headers);
    };
    const Headers bearer = Credentials(account).bearer(m_clock.now());
    const QByteArray from = core::toIso(core::dayOf(m_clock.now()) - std::chrono::days(20)).toLatin1();
    const QJsonObject page = get("api.zoom.us", "/v2/videosdk/recordings?from=" + from, bearer).json();
    const QUrl download(page[u"sessions"][2][u"recording_files"][0][u"download_url"].toString());
    QCOMPARE(download.host(), u"us02web.zoom.us"_s);
    const Reply redirect = get("us02web.zoom.us", download.path().toLatin1(), bearer);
    const QUrl file = QUrl::fromEncoded(redirect.header("location"));
    QCOMPARE(file.host(), u"ssrweb.zoom.us"_s);
    const QByteArray target = file.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QCOMPARE(get("ssrweb.zoom.us", target, {}).status, 200);
    QCOMPARE(get("ssrweb.zoom.us", target, bearer).status, 400);
    QCOMPARE(m_server->requests().last().origin, 2);
}

void TestSandboxServer::theLogNamesCredentialsButShowsNone()
{
    start();
    const QUrl link = fileLink();
    QCOMPARE(send("GET", at(link, "&access_token=tell-nobody"), {{"Range", "bytes=3-"}}).status, 400);
    const QList<sandbox::LoggedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].credentials, QStringList{u"basic"_s});
    QCOMPARE(requests[0].origin, 1);
    QCOMPARE(requests[1].credentials, QStringList{u"access_token"_s});
    QCOMPARE(requests[1].origin, 2);
    QCOMPARE(requests[1].range, u"bytes=3-"_s);
    QVERIFY(!requests[1].target.contains(u"tell-nobody"_s));
    const QString signature = link.query().section(u"X-Amz-Signature="_s, 1);
    QVERIFY(signature.size() == 64 && !requests[1].target.contains(signature));
    m_server->forgetRequests();
    QVERIFY(m_server->requests().isEmpty());
}

void TestSandboxServer::theLogFileHasOneObjectALine()
{
    QTemporaryDir folder;
    sandbox::Options options;
    options.logFile = folder.filePath(u"log"_s);
    start(options);
    fileLink();
    fileLink();
    QFile file(options.logFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines)
        QCOMPARE(QJsonDocument::fromJson(line)[u"status"].toInt(), 200);
}

void TestSandboxServer::anUnknownPathIsNotFound()
{
    start();
    const QUrl here(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
    for (const char *path : {"/", "/v1/sessions", "/zoomx/v2/videosdk/recordings", "/%00%0A", "/zoom"})
        QCOMPARE(send("GET", at(here, path)).status, 404);
}

void TestSandboxServer::aTakenPortIsSaid()
{
    start();
    sandbox::Options options;
    options.port = m_server->port();
    sandbox::Server second(options);
    QVERIFY(!second.start());
    QVERIFY(second.errorString().contains(QString::number(options.port)));
    QCOMPARE(second.port(), quint16(0));
}

void TestSandboxServer::missingClipsAreSaid()
{
    QTemporaryDir folder;
    sandbox::Options options;
    options.media = folder.path();
    sandbox::Server server(options);
    QVERIFY(!server.start());
    QVERIFY(server.errorString().contains(u"talk-20s.mp4"_s));
    QVERIFY(server.accounts().isEmpty());
}

void TestSandboxServer::stoppingEndsIdleConnectionsAndTransfers()
{
    sandbox::Options options;
    options.bytesPerSecond = 1000; // the transfer would take minutes
    start(options);
    const QUrl link = fileLink();
    QTcpSocket transfer;
    transfer.connectToHost(u"127.0.0.1"_s, m_server->filesPort());
    transfer.write("GET " + link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                   " HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(transfer.peek(4096).contains("\r\n\r\n"));
    QTcpSocket idle;
    idle.connectToHost(u"127.0.0.1"_s, m_server->port());
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    m_server->stop();
    QTRY_COMPARE(transfer.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_server->port(), quint16(0));
    QVERIFY(m_server->start());
    QCOMPARE(send("GET", m_server->accounts().at(1).apiUrl).status, 404);
}

void TestSandboxServer::theSameSeedGivesTheSameAccounts()
{
    start();
    const auto secrets = m_server->accounts().at(0).secrets;
    start();
    QCOMPARE(m_server->accounts().at(0).secrets, secrets);
    sandbox::Options options;
    options.seed = 2;
    start(options);
    QVERIFY(m_server->accounts().at(0).secrets != secrets);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
