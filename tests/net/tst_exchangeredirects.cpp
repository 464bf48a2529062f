#include "net/httpclient.h"

#include "recorder.h"
#include "support/scriptedserver.h"

#include <QTest>

namespace net {

using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

class TestExchangeRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRedirectOfAGetIsFollowed_data();
    void everyRedirectOfAGetIsFollowed();
    void tenRedirectsAreFollowedAndNoMore();
    void aSignedTargetIsKeptByteForByte();
    void whereARedirectMayNotLead_data();
    void whereARedirectMayNotLead();
    void theFirstUrlIsHeldAgainstTheRuleToo_data();
    void theFirstUrlIsHeldAgainstTheRuleToo();
    void aChangeIsNotRedirected_data();
    void aChangeIsNotRedirected();
    void aRedirectCanBeTheAnswer();
    void aRedirectWithoutATargetIsTheAnswer();
    void theBodyOfARedirectIsNotPartOfTheAnswer_data();
    void theBodyOfARedirectIsNotPartOfTheAnswer();
    void cookiesAreNeitherKeptNorSent();
    void headersGoAlongToEveryHop();

private:
    core::SystemClock m_clock;
    HttpClient m_client{m_clock};
};

void TestExchangeRedirects::everyRedirectOfAGetIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestExchangeRedirects::everyRedirectOfAGetIsFollowed()
{
    QFETCH(int, status);
    const ScriptedServer server([status](const SeenRequest &request) {
        return request.path() == "/end" ? Answer::json("{\"a\":1}")
                                        : Answer::redirect(QUrl(QStringLiteral("end")), status);
    });
    const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url("/start"))));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.status, 200);
    QCOMPARE(recorder.body, QByteArray("{\"a\":1}"));
    QCOMPARE(exchange->head().url, server.url("/end"));
}

void TestExchangeRedirects::tenRedirectsAreFollowedAndNoMore()
{
    const ScriptedServer server([](const SeenRequest &request) {
        const int left = request.path().mid(1).toInt();
        return left == 0 ? Answer::json("{}") : Answer::redirect(QUrl(QStringLiteral("/%1").arg(left - 1)));
    });
    const std::unique_ptr<Exchange> ten(m_client.open(localRequest(server.url("/10"))));
    const Recorder tenSeen(ten.get());
    QTRY_COMPARE(tenSeen.ends, 1);
    QCOMPARE(tenSeen.status, 200);

    const std::unique_ptr<Exchange> eleven(m_client.open(localRequest(server.url("/11"))));
    const Recorder elevenSeen(eleven.get());
    QTRY_COMPARE(elevenSeen.ends, 1);
    QCOMPARE(elevenSeen.heads, 0);
    QCOMPARE(elevenSeen.error->kind, core::Error::Kind::Server);
    QCOMPARE(server.seen().size(), 11 + 11);
}

void TestExchangeRedirects::aSignedTargetIsKeptByteForByte()
{
    const QByteArray target = "/a%2Fb/c~d.mp4?Policy=eyJ%2B_-~&Signature=a+b%2F%2F==&X-Amz=%22q%22;'(!*)&e=";
    std::optional<QByteArray> location;
    const ScriptedServer server([&](const SeenRequest &request) {
        if (request.path() != "/")
            return Answer::json("{}");
        Answer answer;
        answer.status = 302;
        answer.headers = {{"Location", *location}};
        return answer;
    });
    location = server.url().toEncoded(QUrl::RemovePath) + target;
    const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(server.seen().constLast().target, target);
}

void TestExchangeRedirects::whereARedirectMayNotLead_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *target : {"http://files.example.com/x", "ftp://127.0.0.1/x", "file:///etc/passwd",
                               "javascript:alert(1)", "http://10.0.0.1/x", "https:///x"})
        QTest::newRow(target) << QByteArray(target);
}

void TestExchangeRedirects::whereARedirectMayNotLead()
{
    QFETCH(QByteArray, location);
    const ScriptedServer server([&](const SeenRequest &) {
        Answer answer;
        answer.status = 302;
        answer.headers = {{"Location", location}};
        return answer;
    });
    const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.heads, 0);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Server);
    QCOMPARE(recorder.error->cause, core::Error::Cause::ForeignOrigin);
}

void TestExchangeRedirects::theFirstUrlIsHeldAgainstTheRuleToo_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("plain") << QByteArray("http");
    QTest::newRow("tls") << QByteArray("https");
}

void TestExchangeRedirects::theFirstUrlIsHeldAgainstTheRuleToo()
{
    QFETCH(QByteArray, scheme);
    const ScriptedServer server([](const SeenRequest &) { return Answer::json("{}"); });
    Request request = localRequest(server.url());
    request.url.setScheme(QString::fromLatin1(scheme));
    request.loopbackAllowed = false;
    const std::unique_ptr<Exchange> exchange(m_client.open(request));
    const Recorder recorder(exchange.get());
    QVERIFY(!exchange->isFinished());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.error->cause, core::Error::Cause::ForeignOrigin);
    QCOMPARE(recorder.error->subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(server.mostConnections(), 0);
}

void TestExchangeRedirects::aChangeIsNotRedirected_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void TestExchangeRedirects::aChangeIsNotRedirected()
{
    QFETCH(QByteArray, method);
    const ScriptedServer server([](const SeenRequest &) { return Answer::redirect(QUrl(QStringLiteral("/b")), 303); });
    Request request = localRequest(server.url("/a"));
    request.method = method;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{}";
    const std::unique_ptr<Exchange> exchange(m_client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.status, 303);
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(server.seen().constFirst().method, method);
    QCOMPARE(server.seen().constFirst().body, QByteArray("{}"));
}

void TestExchangeRedirects::aRedirectCanBeTheAnswer()
{
    const ScriptedServer server([](const SeenRequest &) { return Answer::redirect(QUrl(QStringLiteral("/b?s=%2B"))); });
    Request request = localRequest(server.url("/a"));
    request.followRedirects = false;
    const std::unique_ptr<Exchange> exchange(m_client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.status, 302);
    QCOMPARE(exchange->head().location(), server.url("/b?s=%2B"));
    QCOMPARE(server.seen().size(), 1);
}

void TestExchangeRedirects::aRedirectWithoutATargetIsTheAnswer()
{
    const ScriptedServer server([](const SeenRequest &) { return Answer::json("{}", 302); });
    const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.status, 302);
}

void TestExchangeRedirects::theBodyOfARedirectIsNotPartOfTheAnswer_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("end");
    QTest::newRow("small") << 200 << int(Answer::End::KeepAlive);
    QTest::newRow("large") << 4 * 1024 * 1024 << int(Answer::End::KeepAlive);
    QTest::newRow("broken off") << 200 << int(Answer::End::Reset);
    QTest::newRow("large and never ending") << 4 * 1024 * 1024 << int(Answer::End::Stall);
}

void TestExchangeRedirects::theBodyOfARedirectIsNotPartOfTheAnswer()
{
    QFETCH(int, size);
    QFETCH(int, end);
    const ScriptedServer server([&](const SeenRequest &request) {
        if (request.path() == "/end")
            return Answer::json("{}");
        Answer answer = Answer::redirect(QUrl(QStringLiteral("/end")));
        answer.body = QByteArray(size, 'x');
        answer.end = Answer::End(end);
        if (answer.end != Answer::End::KeepAlive)
            answer.cutAfter = size / 2;
        return answer;
    });
    const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url("/start"))));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.heads, 1);
    QCOMPARE(recorder.body, QByteArray("{}"));
}

void TestExchangeRedirects::cookiesAreNeitherKeptNorSent()
{
    const ScriptedServer server([](const SeenRequest &request) {
        Answer answer = request.path() == "/end" ? Answer::json("{}") : Answer::redirect(QUrl(QStringLiteral("/end")));
        answer.headers.emplaceBack("Set-Cookie", "session=1; Path=/");
        return answer;
    });
    for (int i = 0; i < 2; ++i) {
        const std::unique_ptr<Exchange> exchange(m_client.open(localRequest(server.url())));
        const Recorder recorder(exchange.get());
        QTRY_COMPARE(recorder.ends, 1);
    }
    const QList<SeenRequest> seen = server.seen();
    QCOMPARE(seen.size(), 4);
    for (const SeenRequest &request : seen)
        QVERIFY(!request.hasHeader("Cookie"));
}

void TestExchangeRedirects::headersGoAlongToEveryHop()
{
    const ScriptedServer server([](const SeenRequest &request) {
        return request.path() == "/end" ? Answer::json("{}") : Answer::redirect(QUrl(QStringLiteral("/end")));
    });
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    request.headers = {{"Range", "bytes=10-19"}, {"If-Range", "\"e\""}};
    const std::unique_ptr<Exchange> exchange(m_client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    const QList<SeenRequest> seen = server.seen();
    QCOMPARE(seen.size(), 2);
    for (const SeenRequest &hop : seen) {
        QCOMPARE(hop.header("Range"), QByteArray("bytes=10-19"));
        QCOMPARE(hop.header("If-Range"), QByteArray("\"e\""));
        QCOMPARE(hop.header("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(hop.header("User-Agent"), HttpClient::userAgent());
    }
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestExchangeRedirects)
#include "tst_exchangeredirects.moc"
