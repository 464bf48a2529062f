#include "clihome.h"
#include "relay.h"
#include "sandbox/server.h"
#include "support/connectproxy.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"

#include <QJsonObject>
#include <QTest>

#include <memory>

namespace {

const QString signalwireApi = QStringLiteral("sample.signalwire.com");
const QString signalwireFiles = QStringLiteral("s3.us-east-2.amazonaws.com");
const QString anchorFiles = QStringLiteral("anchor-recordings.s3.amazonaws.com");

QUrl https(const QString &host)
{
    return QUrl(QStringLiteral("https://") + host);
}

QStringList hosts(const QString &space)
{
    return {QStringLiteral("api.zoom.us"),
            QStringLiteral("us02web.zoom.us"),
            QStringLiteral("ssrweb.zoom.us"),
            space,
            signalwireFiles,
            QStringLiteral("api.anchorbrowser.io"),
            anchorFiles};
}

} // namespace

/// The program as everybody starts it: without --api-url, under the providers' real names. The names lead to this
/// computer through a CONNECT proxy, a TLS front takes down who was shown which credential, and behind it is the
/// sandbox.
class TestRealOrigins : public QObject
{
    Q_OBJECT

private:
    support::TestAuthority m_authority;
    std::unique_ptr<sandbox::Server> m_sandbox;
    std::unique_ptr<support::ScriptedServer> m_front;
    std::unique_ptr<support::ConnectProxy> m_proxy;
    CliHome m_home;

    sandbox::SampleAccount sample(const char *provider) const
    {
        for (const sandbox::SampleAccount &account : m_sandbox->accounts()) {
            if (account.provider == QLatin1StringView(provider))
                return account;
        }
        return {};
    }

    /// Requests that reached a host, and those of them that carried the text in a header or in the target.
    int count(const QString &host, const QByteArray &carrying = {}) const
    {
        int count = 0;
        for (const support::SeenRequest &request : m_front->seen()) {
            if (request.header("Host") != host.toLatin1())
                continue;
            QByteArray all = request.target + '\n';
            for (const auto &[name, value] : request.headers)
                all += name.toLower() + ": " + value + '\n';
            count += all.contains(carrying) ? 1 : 0;
        }
        return count;
    }

    /// Adds the account, lists it and downloads a few files of it.
    void listAndDownload(const sandbox::SampleAccount &account, const QStringList &selection);

private Q_SLOTS:
    void initTestCase();
    void init() { m_front->forgetSeen(); }

    void zoom();
    void signalwire();
    void anchor();
    void anUnknownAuthorityIsRefused();
    void nothingElseWasAskedFor();
};

void TestRealOrigins::initTestCase()
{
    QVERIFY2(!m_authority.file().isEmpty(), "openssl cannot be run");
    sandbox::Options options;
    options.origins = {https(QStringLiteral("api.zoom.us")),
                       https(QStringLiteral("us02web.zoom.us")),
                       https(QStringLiteral("ssrweb.zoom.us")),
                       https(signalwireApi),
                       https(signalwireFiles),
                       https(QStringLiteral("api.anchorbrowser.io")),
                       https(anchorFiles)};
    m_sandbox = std::make_unique<sandbox::Server>(options);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorString()));

    const auto tls = m_authority.serverConfiguration(hosts(signalwireApi));
    m_front = std::make_unique<support::ScriptedServer>(
        [port = m_sandbox->port()](const support::SeenRequest &request) { return relay(request, port); }, tls);
    m_proxy = std::make_unique<support::ConnectProxy>([this](const QString &host, quint16 port) {
        return hosts(signalwireApi).contains(host) && port == 443 ? m_front->port() : quint16(0);
    });
    m_home.setVariable(QStringLiteral("https_proxy"), m_proxy->url().toString());
    m_home.setVariable(QStringLiteral("SSL_CERT_FILE"), m_authority.file());
}

void TestRealOrigins::listAndDownload(const sandbox::SampleAccount &account, const QStringList &selection)
{
    QJsonObject secret;
    for (auto value = account.secrets.begin(); value != account.secrets.end(); ++value)
        secret.insert(value.key(), value.value());
    m_home.giveSecret(account.provider, secret);
    QStringList add{QStringLiteral("account"), QStringLiteral("add"), account.provider, QStringLiteral("--provider"),
                    account.provider};
    for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
        add << QStringLiteral("--set") << field.key() + u'=' + field.value();
    const CliRun added = m_home.run(add);
    QVERIFY2(added.status == 0, added.errors.constData());
    const CliRun checked = m_home.run({QStringLiteral("account"), QStringLiteral("check"), account.provider});
    QVERIFY2(checked.status == 0, checked.errors.constData());

    const QStringList of = QStringList{QStringLiteral("--account"), account.provider} + selection;
    const CliRun list =
        m_home.run(QStringList{QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")} + of);
    QVERIFY2(list.status == 0, list.errors.constData());
    QVERIFY(!list.lines().isEmpty());
    const CliRun download =
        m_home.run(QStringList{QStringLiteral("download"), QStringLiteral("--into"), m_home.filePath(account.provider),
                               QStringLiteral("--format"), QStringLiteral("json")} +
                   of);
    QVERIFY2(download.status == 0, download.errors.constData());
    qsizetype done = 0;
    for (const QJsonObject &event : download.objects())
        done += event.value(QStringLiteral("event")) == QStringLiteral("done") ? 1 : 0;
    QVERIFY(done > 0);
    QVERIFY(done <= list.lines().size());
}

void TestRealOrigins::zoom()
{
    const sandbox::SampleAccount account = sample("zoom-video-sdk");
    listAndDownload(account, {});
    QVERIFY(count(QStringLiteral("api.zoom.us")) > 0);
    QCOMPARE(count(QStringLiteral("api.zoom.us"), "authorization: Bearer "), count(QStringLiteral("api.zoom.us")));
    // The download token goes along to Zoom's own download host, and not on to its CDN, unless that refuses.
    QVERIFY(count(QStringLiteral("us02web.zoom.us")) > 0);
    QCOMPARE(count(QStringLiteral("us02web.zoom.us"), "authorization: Bearer "),
             count(QStringLiteral("us02web.zoom.us")));
    QVERIFY(count(QStringLiteral("ssrweb.zoom.us")) > 0);
    QCOMPARE(count(QStringLiteral("ssrweb.zoom.us"), "authorization:"), 0);
    QCOMPARE(count(QStringLiteral("ssrweb.zoom.us"), "access_token="), 0);
    for (const QString &host : hosts(signalwireApi))
        QCOMPARE(count(host, account.secrets.value(QStringLiteral("api_secret")).toLatin1()), 0);
}

void TestRealOrigins::signalwire()
{
    const sandbox::SampleAccount account = sample("signalwire");
    // The large account: one session of it is enough.
    const QString session = account.rows.value(QStringLiteral("sessions")).toObject().keys().value(0);
    listAndDownload(account, {QStringLiteral("--session"), session});
    QVERIFY(count(signalwireApi) > 0);
    QCOMPARE(count(signalwireApi, "authorization: Basic "), count(signalwireApi));
    QVERIFY(count(signalwireFiles) > 0);
    QCOMPARE(count(signalwireFiles, "authorization:"), 0);
}

void TestRealOrigins::anchor()
{
    const sandbox::SampleAccount account = sample("anchor-browser");
    const QByteArray key = account.secrets.value(QStringLiteral("api_key")).toLatin1();
    for (const QString &kind : {QStringLiteral("recordings"), QStringLiteral("downloads")}) {
        m_front->forgetSeen();
        if (m_home.run({QStringLiteral("account"), QStringLiteral("check"), account.provider}).status == 0)
            QCOMPARE(m_home.run({QStringLiteral("account"), QStringLiteral("remove"), account.provider}).status, 0);
        listAndDownload(account, {QStringLiteral("--kind"), kind});
        QVERIFY(count(QStringLiteral("api.anchorbrowser.io"), "anchor-api-key: " + key) > 0);
        QVERIFY(count(anchorFiles) > 0);
        QCOMPARE(count(anchorFiles, key), 0);
        QCOMPARE(count(anchorFiles, "anchor-api-key:"), 0);
    }
}

void TestRealOrigins::anUnknownAuthorityIsRefused()
{
    CliHome home;
    home.setVariable(QStringLiteral("https_proxy"), m_proxy->url().toString());
    home.giveSecret(QStringLiteral("a"), {{QStringLiteral("api_key"), QStringLiteral("k")}});
    QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("a"),
                       QStringLiteral("--provider"), QStringLiteral("anchor-browser")})
                 .status,
             0);
    QCOMPARE(home.run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("a")}).status, 4);
    QCOMPARE(m_front->seen().size(), 0);
}

void TestRealOrigins::nothingElseWasAskedFor()
{
    const QStringList targets = m_proxy->targets();
    QVERIFY(!targets.isEmpty());
    for (const QString &target : targets)
        QVERIFY2(hosts(signalwireApi).contains(target.section(u':', 0, 0)) && target.endsWith(QStringLiteral(":443")),
                 qPrintable(target));
}

QTEST_GUILESS_MAIN(TestRealOrigins)
#include "tst_realorigins.moc"
