#include "net/httpclient.h"

#include "bodies.h"
#include "recorder.h"
#include "support/withoutproxies.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace net {

using namespace std::chrono_literals;
using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

/// Bodies that break off or fall silent, readers that do not read, and ends before the end.
class TestExchangeBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aBodyCutShortIsANetworkErrorAndIsKept_data();
    void aBodyCutShortIsANetworkErrorAndIsKept();
    void whatIsKeptOfALongBodyIsItsBeginning_data();
    void whatIsKeptOfALongBodyIsItsBeginning();
    void noAnswerIsMixedWithAnother_data();
    void noAnswerIsMixedWithAnother();
    void silenceBeforeTheHeadTimesOut();
    void silenceInTheBodyTimesOutAndIsKept();
    void aTrickleIsNoSilence();
    void aReaderWhoWaitsIsNoSilence();
    void anUnreadBodyHoldsTheSenderBack();
    void aRefusedConnectionIsANetworkError();
    void anUnknownHostIsSaid();
    void nonsenseInPlaceOfHttpIsAnError();
    void abortIsSilent_data();
    void abortIsSilent();
    void deletingStopsTheConnection();
    void deletingWithinItsOwnSignalIsSafe_data();
    void deletingWithinItsOwnSignalIsSafe();

private:
    core::SystemClock m_clock;
    std::optional<HttpClient> m_client;
};

void TestExchangeBreaks::initTestCase()
{
    support::withoutProxies();
    m_client.emplace(m_clock);
}

void TestExchangeBreaks::aBodyCutShortIsANetworkErrorAndIsKept_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<bool>("reads");
    for (const bool reads : {true, false}) {
        const char *reader = reads ? "read at once" : "read later";
        QTest::addRow("FIN, %s", reader) << int(Answer::End::Close) << 30'000 << reads;
        QTest::addRow("RST, %s", reader) << int(Answer::End::Reset) << 30'000 << reads;
    }
}

void TestExchangeBreaks::aBodyCutShortIsANetworkErrorAndIsKept()
{
    QFETCH(int, end);
    QFETCH(int, cutAfter);
    QFETCH(bool, reads);
    const QByteArray body = content(1'000'000);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.end = Answer::End(end);
        answer.cutAfter = cutAfter;
        return answer;
    });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get(), reads);
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(recorder.error);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QCOMPARE(recorder.error->status, 200);
    const QByteArray kept = recorder.body + exchange->read(exchange->bytesAvailable());
    QVERIFY2(kept == body.left(cutAfter), qPrintable(QString::number(kept.size())));
}

/// With a limited read buffer Qt 6.4 may lose the last of what came before the connection broke. What is there must be
/// the beginning all the same, and must not pass for a whole.
void TestExchangeBreaks::whatIsKeptOfALongBodyIsItsBeginning_data()
{
    QTest::addColumn<int>("cutAfter");
    QTest::newRow("large") << 700'000;
    QTest::newRow("just the head") << 0;
}

void TestExchangeBreaks::whatIsKeptOfALongBodyIsItsBeginning()
{
    QFETCH(int, cutAfter);
    const QByteArray body = content(1'000'000);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.end = Answer::End::Close;
        answer.cutAfter = cutAfter;
        return answer;
    });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(recorder.error);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QVERIFY(recorder.body.size() <= cutAfter);
    QVERIFY(recorder.body.size() >= cutAfter - 4 * readBuffer);
    QVERIFY(body.startsWith(recorder.body));
}

/// Where a body breaks off, Qt may ask again by itself.
void TestExchangeBreaks::noAnswerIsMixedWithAnother_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("end");
    QTest::newRow("sized, FIN") << false << int(Answer::End::Close);
    QTest::newRow("sized, RST") << false << int(Answer::End::Reset);
    QTest::newRow("in chunks, FIN") << true << int(Answer::End::Close);
    QTest::newRow("in chunks, RST") << true << int(Answer::End::Reset);
}

void TestExchangeBreaks::noAnswerIsMixedWithAnother()
{
    QFETCH(bool, chunked);
    QFETCH(int, end);
    const QByteArray first(200'000, 'a');
    const QByteArray second(200'000, 'b');
    for (int round = 0; round < 10; ++round) {
        const ScriptedServer server([&, requests = 0](const SeenRequest &) mutable {
            if (requests++ > 0)
                return bytes(second);
            Answer answer = bytes(first);
            answer.chunked = chunked;
            answer.end = Answer::End(end);
            answer.cutAfter = 30'000;
            return answer;
        });
        Request request = localRequest(server.url());
        request.http2Allowed = false;
        const std::unique_ptr<Exchange> exchange(m_client->open(request));
        const Recorder recorder(exchange.get());
        QTRY_COMPARE(recorder.ends, 1);
        QVERIFY(recorder.body == second || first.startsWith(recorder.body));
    }
}

void TestExchangeBreaks::silenceBeforeTheHeadTimesOut()
{
    const ScriptedServer server([](const SeenRequest &) {
        Answer answer;
        answer.delay = 10min;
        return answer;
    });
    Request request = localRequest(server.url());
    request.timeouts.connect = 100ms;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.heads, 0);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QCOMPARE(recorder.error->cause, core::Error::Cause::Timeout);
    QCOMPARE(recorder.error->subject, QStringLiteral("127.0.0.1"));
}

void TestExchangeBreaks::silenceInTheBodyTimesOutAndIsKept()
{
    const QByteArray body = content(20'000);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.end = Answer::End::Stall;
        answer.cutAfter = 9'000;
        return answer;
    });
    Request request = localRequest(server.url());
    request.timeouts.idle = 100ms;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QCOMPARE(recorder.error->cause, core::Error::Cause::Timeout);
    QVERIFY(recorder.body == body.left(9'000));
}

void TestExchangeBreaks::aTrickleIsNoSilence()
{
    const QByteArray body = content(400);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.bytesPerSecond = 600;
        return answer;
    });
    Request request = localRequest(server.url());
    request.timeouts = {500ms, 500ms};
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QVERIFY(recorder.body == body);
}

void TestExchangeBreaks::aReaderWhoWaitsIsNoSilence()
{
    const QByteArray body = content(8'000'000);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.bytesPerSecond = 32 * 1024 * 1024; // Qt learns of the limit a moment after it began to receive
        return answer;
    });
    const ScriptedServer silence([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.end = Answer::End::Stall;
        answer.cutAfter = 100;
        return answer;
    });
    Request request = localRequest(server.url());
    request.timeouts.idle = 50ms;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get(), false);
    QTRY_COMPARE(recorder.heads, 1);
    QTRY_VERIFY(exchange->bytesAvailable() > 0);
    // Nobody reads for as long as it takes two others, with the same limit, to be given up one after the other.
    for (int i = 0; i < 2; ++i) {
        Request silent = request;
        silent.url = silence.url();
        const std::unique_ptr<Exchange> other(m_client->open(silent));
        const Recorder given(other.get());
        QTRY_COMPARE(given.ends, 1);
        QCOMPARE(given.error->cause, core::Error::Cause::Timeout);
    }
    QCOMPARE(recorder.ends, 0);
    QByteArray read;
    const auto readAll = [&] {
        read += exchange->read(exchange->bytesAvailable());
        return exchange->isFinished();
    };
    QTRY_VERIFY(readAll());
    QVERIFY(!recorder.error);
    QVERIFY(read + exchange->read(exchange->bytesAvailable()) == body);
}

void TestExchangeBreaks::anUnreadBodyHoldsTheSenderBack()
{
    const QByteArray body(8 * 1024 * 1024, 'x');
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer = bytes(body);
        answer.bytesPerSecond = 32 * 1024 * 1024; // Qt learns of the limit a moment after it began to receive
        return answer;
    });
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get(), false);
    QTRY_VERIFY(exchange->bytesAvailable() > 0);
    // Time enough for all of it to come, if it could: another, begun later, is read to its end.
    const std::unique_ptr<Exchange> other(m_client->open(request));
    const Recorder reader(other.get());
    QTRY_COMPARE(reader.ends, 1);
    QCOMPARE(reader.body.size(), body.size());
    QVERIFY2(exchange->bytesAvailable() <= body.size() / 2, qPrintable(QString::number(exchange->bytesAvailable())));
    QCOMPARE(recorder.ends, 0);
}

void TestExchangeBreaks::aRefusedConnectionIsANetworkError()
{
    std::optional<ScriptedServer> server(std::in_place, [](const SeenRequest &) { return Answer(); });
    const QUrl url = server->url();
    server.reset();
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(url)));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QCOMPARE(recorder.error->cause, core::Error::Cause::None);
    QCOMPARE(recorder.error->status, 0);
}

void TestExchangeBreaks::anUnknownHostIsSaid()
{
    Request request;
    request.url = QUrl(QStringLiteral("https://no-such-host.invalid/"));
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE_WITH_TIMEOUT(recorder.ends, 1, 20'000);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QCOMPARE(recorder.error->cause, core::Error::Cause::UnknownHost);
    QCOMPARE(recorder.error->subject, QStringLiteral("no-such-host.invalid"));
}

void TestExchangeBreaks::nonsenseInPlaceOfHttpIsAnError()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        socket->disconnectFromHost();
    });
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(server.serverPort());
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(url)));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(recorder.error);
    QCOMPARE(recorder.heads, 0);
}

void TestExchangeBreaks::abortIsSilent_data()
{
    QTest::addColumn<QByteArray>("moment");
    for (const char *moment : {"at once", "after the head", "within headReceived", "within readyRead", "after the end"})
        QTest::newRow(moment) << QByteArray(moment);
}

void TestExchangeBreaks::abortIsSilent()
{
    QFETCH(QByteArray, moment);
    const QByteArray body = content(moment == "after the end" ? 10 : 1'000'000);
    const ScriptedServer server([&](const SeenRequest &) { return bytes(body); });
    const std::unique_ptr<Exchange> exchange(m_client->open(localRequest(server.url())));
    const Recorder recorder(exchange.get(), false);
    const auto abort = [&] { exchange->abort(); };
    if (moment == "within headReceived")
        connect(exchange.get(), &Exchange::headReceived, this, abort);
    if (moment == "within readyRead")
        connect(exchange.get(), &Exchange::readyRead, this, abort);
    if (moment == "after the head")
        QTRY_COMPARE(recorder.heads, 1);
    if (moment == "within headReceived" || moment == "within readyRead")
        QTRY_VERIFY(server.mostConnections() > 0 && recorder.heads == 1);
    if (moment == "after the end")
        QTRY_COMPARE(recorder.ends, 1);
    const int before = recorder.ends;
    exchange->abort();
    // Whatever was still under way would show by the end of another.
    const std::unique_ptr<Exchange> other(m_client->open(localRequest(server.url())));
    const Recorder whole(other.get());
    QTRY_COMPARE(whole.ends, 1);
    QCOMPARE(recorder.ends, before);
    QCOMPARE(exchange->bytesAvailable(), 0);
    QCOMPARE(exchange->read(10), QByteArray());
    exchange->abort();
}

void TestExchangeBreaks::deletingStopsTheConnection()
{
    std::atomic<int> ended = 0;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc");
        connect(socket, &QTcpSocket::disconnected, socket, [&ended] { ++ended; });
    });
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(server.serverPort());
    auto *exchange = m_client->open(localRequest(url));
    const Recorder recorder(exchange);
    QTRY_COMPARE(recorder.body, QByteArray("abc"));
    delete exchange;
    QTRY_COMPARE(ended.load(), 1);
    QCOMPARE(recorder.ends, 0);
}

void TestExchangeBreaks::deletingWithinItsOwnSignalIsSafe_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("headReceived") << 0;
    QTest::newRow("readyRead") << 1;
    QTest::newRow("finished") << 2;
}

void TestExchangeBreaks::deletingWithinItsOwnSignalIsSafe()
{
    QFETCH(int, which);
    const QByteArray body = content(300'000);
    const ScriptedServer server([&](const SeenRequest &) { return bytes(body); });
    Exchange *exchange = m_client->open(localRequest(server.url()));
    const QPointer<Exchange> alive(exchange);
    const Recorder recorder(exchange);
    const auto destroy = [exchange] { delete exchange; };
    if (which == 0)
        connect(exchange, &Exchange::headReceived, this, destroy);
    else if (which == 1)
        connect(exchange, &Exchange::readyRead, this, destroy);
    else
        connect(exchange, &Exchange::finished, this, destroy);
    QTRY_VERIFY(!alive);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestExchangeBreaks)
#include "tst_exchangebreaks.moc"
