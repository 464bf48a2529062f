#include "net/httpclient.h"

#include "bodies.h"
#include "recorder.h"
#include "support/withoutproxies.h"

#include <QTest>

namespace net {

using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

/// What comes, comes whole, whatever its status and its size.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyByteArrives_data();
    void everyByteArrives();
    void theBytesRemainReadableAfterTheEnd();
    void bytesAreReadInPieces();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void anAnswerWithoutABodyEnds_data();
    void anAnswerWithoutABodyEnds();
    void aPackedBodyIsNotUnpackedForByteRequests();
    void moreThanSixConnectionsAtOnce();
    void connectionsAreUsedAgain();

private:
    core::SystemClock m_clock;
    std::optional<HttpClient> m_client;
};

void TestExchange::initTestCase()
{
    support::withoutProxies();
    m_client.emplace(m_clock);
}

void TestExchange::everyByteArrives_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("sized");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), readBuffer, readBuffer + 1, qsizetype(3'000'001)}) {
        QTest::addRow("%lld, sized", qlonglong(size)) << size << true;
        QTest::addRow("%lld, until the end", qlonglong(size)) << size << false;
    }
}

void TestExchange::everyByteArrives()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, sized);
    const QByteArray body = content(size);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        if (!sized)
            answer.contentLength = -1;
        return answer;
    });
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.body.size(), size);
    QVERIFY(recorder.body == body);
    QCOMPARE(exchange->head().contentLength(), sized ? std::optional<qint64>(size) : std::nullopt);
    QCOMPARE(exchange->head().contentType(), QByteArray("video/mp4"));
}

void TestExchange::theBytesRemainReadableAfterTheEnd()
{
    const QByteArray body = content(40'000);
    const ScriptedServer server([&](const SeenRequest &) { return bytes(body); });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get(), false);
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(exchange->isFinished());
    QCOMPARE(exchange->bytesAvailable(), 40'000);
    QByteArray read;
    while (exchange->bytesAvailable() > 0)
        read += exchange->read(999);
    QVERIFY(read == body);
    QCOMPARE(exchange->read(10), QByteArray());
}

void TestExchange::bytesAreReadInPieces()
{
    const QByteArray body = content(500'000);
    const ScriptedServer server([&](const SeenRequest &) { return bytes(body); });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get(), false);
    QByteArray read;
    const auto readSome = [&] {
        while (exchange->bytesAvailable() > 0)
            read += exchange->read(7'919);
        return exchange->isFinished();
    };
    QTRY_VERIFY(readSome());
    QVERIFY(!recorder.error);
    QVERIFY(read == body);
}

void TestExchange::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 206, 400, 401, 403, 404, 405, 409, 410, 416, 418, 422, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestExchange::anyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const ScriptedServer server([&](const SeenRequest &) { return Answer::json(R"({"code":1})", status); });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.status, status);
    QCOMPARE(recorder.body, QByteArray(R"({"code":1})"));
}

void TestExchange::anAnswerWithoutABodyEnds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("HEAD") << QByteArray("HEAD") << 200;
    QTest::newRow("DELETE 204") << QByteArray("DELETE") << 204;
    QTest::newRow("GET 204") << QByteArray("GET") << 204;
    QTest::newRow("GET 304") << QByteArray("GET") << 304;
}

void TestExchange::anAnswerWithoutABodyEnds()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(content(5000));
        answer.status = status;
        return answer;
    });
    Request request = localRequest(server.url());
    request.method = method;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.status, status);
    QVERIFY(recorder.body.isEmpty());
    QCOMPARE(server.seen().constFirst().method, method);
}

void TestExchange::aPackedBodyIsNotUnpackedForByteRequests()
{
    const QByteArray packed = QByteArray::fromHex("1f8b08000000000000034b4c4a06002a3b0c0903000000");
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(packed);
        answer.headers.emplaceBack("Content-Encoding", "gzip");
        return answer;
    });
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(server.seen().constFirst().header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(recorder.body == packed);
}

void TestExchange::moreThanSixConnectionsAtOnce()
{
    const QByteArray body = content(10);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.end = Answer::End::Stall;
        answer.cutAfter = 5;
        return answer;
    });
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    std::vector<std::unique_ptr<Exchange>> exchanges;
    for (int i = 0; i < 16; ++i)
        exchanges.emplace_back(m_client->open(request));
    QTRY_COMPARE(server.mostConnections(), 16);
}

void TestExchange::connectionsAreUsedAgain()
{
    const ScriptedServer server([](const SeenRequest &request) {
        return request.path() == "/end" ? Answer::json("{}") : Answer::redirect(QUrl(QStringLiteral("/end")));
    });
    for (int i = 0; i < 20; ++i) {
        Request request = localRequest(server.url());
        request.http2Allowed = false;
        const std::unique_ptr<Exchange> exchange(m_client->open(request));
        const Recorder recorder(exchange.get());
        QTRY_COMPARE(recorder.ends, 1);
    }
    QCOMPARE(server.seen().size(), 40);
    QCOMPARE(server.mostConnections(), 1);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestExchange)
#include "tst_exchange.moc"
