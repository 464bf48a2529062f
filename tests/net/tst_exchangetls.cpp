#include "net/authorities.h"
#include "net/httpclient.h"

#include "recorder.h"
#include "support/connectproxy.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"

#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QTest>

namespace net {

using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

/// TLS and proxies: what the environment says, and what a certificate has to say.
class TestExchangeTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void anUnknownAuthorityIsNotTrusted();
    void anAuthorityCanBeAdded();
    void anAuthorityCanBeChosenAndTakenBackWhileRunning();
    void theSystemsAuthoritiesStay();
    void aMissingFileAddsNothing();
    void anotherNamesCertificateIsRefused();
    void aRequestToAnUntrustedServerSaysNothing();
    void anAccountsOwnApiMayHaveAPrivateAddress();
    void everyByteArrivesOverTls();
    void aBodyCutShortOverTlsIsANetworkError();
    void aPublicNameIsReachedThroughTheProxy();
    void aProxyThatRefusesIsANetworkError();
    void loopbackNeverGoesThroughTheProxy();

private:
    ScriptedServer::Handler answering(const QByteArray &body) const
    {
        return [body](const SeenRequest &request) { return Answer::ranged(request, body, "video/mp4", "\"e\""); };
    }

    core::SystemClock m_clock;
    std::optional<support::TestAuthority> m_authority;
    QSslConfiguration m_local; ///< of a server at 127.0.0.1
};

void TestExchangeTls::initTestCase()
{
    m_authority.emplace();
    QVERIFY(!m_authority->file().isEmpty());
    m_local = m_authority->serverConfiguration({QStringLiteral("127.0.0.1")});
    QVERIFY(!m_local.localCertificate().isNull());
}

void TestExchangeTls::cleanup()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("https_proxy");
}

void TestExchangeTls::anUnknownAuthorityIsNotTrusted()
{
    const ScriptedServer server(answering("x"), m_local);
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.heads, 0);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Tls);
    QVERIFY(!recorder.error->message.isEmpty());
    QVERIFY(server.seen().isEmpty());
}

void TestExchangeTls::anAuthorityCanBeAdded()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const ScriptedServer server(answering("x"), m_local);
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.body, QByteArray("x"));
}

void TestExchangeTls::anAuthorityCanBeChosenAndTakenBackWhileRunning()
{
    HttpClient client(m_clock);
    const auto trusted = [&] {
        // A server of its own: a connection that is open stays open.
        const ScriptedServer server(answering("x"), m_local);
        const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
        const Recorder recorder(exchange.get());
        return QTest::qWaitFor([&] { return recorder.ends == 1; }) && !recorder.error;
    };
    QVERIFY(!trusted());
    client.setAuthorities(m_authority->file());
    QVERIFY(trusted());
    client.setAuthorities({});
    QVERIFY(!trusted());
}

void TestExchangeTls::theSystemsAuthoritiesStay()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SSL_CERT_FILE"), m_authority->file());
    const QList<QSslCertificate> trusted = tlsConfiguration(environment).caCertificates();
    const QList<QSslCertificate> added = QSslCertificate::fromPath(m_authority->file());
    QCOMPARE(added.size(), 1);
    QVERIFY(trusted.contains(added.constFirst()));
    for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates())
        QVERIFY(trusted.contains(certificate));
}

void TestExchangeTls::aMissingFileAddsNothing()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SSL_CERT_FILE"), QStringLiteral("/no/such/file.pem"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("SSL_CERT_FILE holds no certificate")));
    QCOMPARE(tlsConfiguration(environment).caCertificates(), QSslConfiguration::systemCaCertificates());
}

void TestExchangeTls::anotherNamesCertificateIsRefused()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const ScriptedServer server(answering("x"), m_authority->serverConfiguration({QStringLiteral("api.zoom.us")}));
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Tls);
    QVERIFY(server.seen().isEmpty());
}

void TestExchangeTls::anAccountsOwnApiMayHaveAPrivateAddress()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const ScriptedServer server(answering("x"), m_local);
    HttpClient client(m_clock);
    Request request = localRequest(server.url());
    request.loopbackAllowed = false;
    request.authorization.credential = Credential{Credential::Kind::ApiKey, "anchor-api-key", "KEY"};
    request.authorization.mayCarry = [origin = server.url()](const Credential &, const QUrl &url) {
        return sameOrigin(url, origin);
    };
    const std::unique_ptr<Exchange> exchange(client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(server.seen().constLast().header("anchor-api-key"), QByteArray("KEY"));
}

void TestExchangeTls::aRequestToAnUntrustedServerSaysNothing()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const support::TestAuthority stranger;
    const ScriptedServer untrusted(answering("x"), stranger.serverConfiguration({QStringLiteral("127.0.0.1")}));
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(untrusted.url("/x?Signature=s")); },
                              m_local);
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(home.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Tls);
    QVERIFY(untrusted.seen().isEmpty());
}

void TestExchangeTls::everyByteArrivesOverTls()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    QByteArray body(3'000'001, '\0');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char(i * 7 + i / 251);
    const ScriptedServer server(answering(body), m_local);
    HttpClient client(m_clock);
    Request request = localRequest(server.url());
    request.http2Allowed = false;
    request.headers = {{"Range", "bytes=1000-"}};
    const std::unique_ptr<Exchange> exchange(client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(recorder.status, 206);
    QVERIFY(recorder.body == body.mid(1000));
}

void TestExchangeTls::aBodyCutShortOverTlsIsANetworkError()
{
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const QByteArray body(200'000, 'x');
    const ScriptedServer server(
        [&](const SeenRequest &request) {
            Answer answer = Answer::ranged(request, body, "video/mp4", "\"e\"");
            answer.end = Answer::End::Close;
            answer.cutAfter = 50'000;
            return answer;
        },
        m_local);
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(recorder.error);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
    QVERIFY(!recorder.body.isEmpty());
    QVERIFY(body.startsWith(recorder.body));
}

void TestExchangeTls::aPublicNameIsReachedThroughTheProxy()
{
    const QString name = QStringLiteral("api.provider.example");
    const ScriptedServer server(answering("x"), m_authority->serverConfiguration({name}));
    const support::ConnectProxy proxy(
        [&](const QString &host, quint16 port) { return host == name && port == 443 ? server.port() : quint16(0); });
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    qputenv("https_proxy", proxy.url().toEncoded());
    HttpClient client(m_clock);
    Request request;
    request.url = QUrl(QStringLiteral("https://api.provider.example/v2/x"));
    request.authorization.credential = Credential{Credential::Kind::ApiKey, "Authorization", "Bearer SECRET"};
    request.authorization.mayCarry = [](const Credential &, const QUrl &url) {
        return sameOrigin(url, QUrl(QStringLiteral("https://api.provider.example")));
    };
    const std::unique_ptr<Exchange> exchange(client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QCOMPARE(proxy.targets(), QStringList(QStringLiteral("api.provider.example:443")));
    QCOMPARE(server.seen().constFirst().header("Host"), QByteArray("api.provider.example"));
    QCOMPARE(server.seen().constFirst().header("Authorization"), QByteArray("Bearer SECRET"));
}

void TestExchangeTls::aProxyThatRefusesIsANetworkError()
{
    const support::ConnectProxy proxy([](const QString &, quint16) { return quint16(0); });
    qputenv("https_proxy", proxy.url().toEncoded());
    HttpClient client(m_clock);
    Request request;
    request.url = QUrl(QStringLiteral("https://api.provider.example/"));
    const std::unique_ptr<Exchange> exchange(client.open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.error->kind, core::Error::Kind::Network);
}

void TestExchangeTls::loopbackNeverGoesThroughTheProxy()
{
    const support::ConnectProxy proxy([](const QString &, quint16) { return quint16(0); });
    qputenv("https_proxy", proxy.url().toEncoded());
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    const ScriptedServer server(answering("x"), m_local);
    HttpClient client(m_clock);
    const std::unique_ptr<Exchange> exchange(client.open(localRequest(server.url())));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    QVERIFY(proxy.targets().isEmpty());
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestExchangeTls)
#include "tst_exchangetls.moc"
