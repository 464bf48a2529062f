#include "net/environmentproxies.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QTest>
#include <QUrl>

namespace net {

using Variables = QList<QPair<QString, QString>>;

class TestEnvironmentProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyOfAUrl_data();
    void theProxyOfAUrl();
    void aProxyMayWantAPassword();
    void theSchemesDecideTheKind();
};

namespace {

QNetworkProxy proxyFor(const Variables &variables, const QString &url)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    EnvironmentProxies proxies(environment);
    return proxies.queryProxy(QNetworkProxyQuery(QUrl(url))).constFirst();
}

} // namespace

void TestEnvironmentProxies::theProxyOfAUrl_data()
{
    QTest::addColumn<QByteArray>("variables"); // name=value, separated by ;
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy"); // host:port, empty: none

    const auto row = [](const char *name, const char *variables, const char *url, const char *proxy) {
        QTest::newRow(name) << QByteArray(variables) << QString::fromLatin1(url) << QString::fromLatin1(proxy);
    };
    row("https", "https_proxy=http://p:3128", "https://api.zoom.us/", "p:3128");
    row("https, upper case", "HTTPS_PROXY=http://p:3128", "https://api.zoom.us/", "p:3128");
    row("the lower case wins", "HTTPS_PROXY=http://upper:1;https_proxy=http://lower:2", "https://x.example/",
        "lower:2");
    row("without a scheme", "https_proxy=p:3128", "https://x.example/", "p:3128");
    row("without a port", "https_proxy=http://p", "https://x.example/", "p:1080");
    row("http", "http_proxy=http://p:1", "http://x.example/", "p:1");
    row("a request's header is no setting", "HTTP_PROXY=http://p:1;https_proxy=http://q:2", "http://x.example/", "");
    row("one scheme's is not the other's", "https_proxy=http://p:1", "http://x.example/", "");
    row("all", "all_proxy=http://p:1", "https://x.example/", "p:1");
    row("all, upper case", "ALL_PROXY=http://p:1", "http://x.example/", "p:1");
    row("the special wins", "all_proxy=http://p:1;https_proxy=http://q:2", "https://x.example/", "q:2");
    row("nonsense", "https_proxy=http://:3128", "https://x.example/", "");

    const char *loopback = "https_proxy=http://p:1;http_proxy=http://p:1;all_proxy=http://p:1";
    row("localhost", loopback, "http://localhost:8080/", "");
    row("127.0.0.1", loopback, "https://127.0.0.1:8080/", "");
    row("127.1.2.3", loopback, "http://127.1.2.3/", "");
    row("::1", loopback, "http://[::1]:8080/", "");

    row("exempt: all", "https_proxy=http://p:1;no_proxy=*", "https://x.example/", "");
    row("exempt: name", "https_proxy=http://p:1;no_proxy=x.example", "https://x.example/", "");
    row("exempt: suffix", "https_proxy=http://p:1;no_proxy=example", "https://a.x.example/", "");
    row("exempt: leading dot", "https_proxy=http://p:1;no_proxy=.x.example", "https://a.x.example/", "");
    row("exempt: star and dot", "https_proxy=http://p:1;no_proxy=*.x.example", "https://a.x.example/", "");
    row("not exempt: no label of its own", "https_proxy=http://p:1;no_proxy=x.example", "https://evilx.example/",
        "p:1");
    row("exempt: port", "https_proxy=http://p:1;no_proxy=x.example:8443", "https://x.example:8443/", "");
    row("exempt: the scheme's port", "https_proxy=http://p:1;no_proxy=x.example:443", "https://x.example/", "");
    row("not exempt: another port", "https_proxy=http://p:1;no_proxy=x.example:8443", "https://x.example/", "p:1");
    row("exempt: list", "https_proxy=http://p:1;NO_PROXY=a.example, x.example ,b.example", "https://x.example/", "");
    row("exempt: case", "https_proxy=http://p:1;no_proxy=X.Example", "https://x.example/", "");
    row("exempt: address", "https_proxy=http://p:1;no_proxy=192.0.2.7", "https://192.0.2.7/", "");
    row("exempt: IPv6", "https_proxy=http://p:1;no_proxy=2001:db8::1", "https://[2001:db8::1]/", "");
    row("exempt: IPv6 with port", "https_proxy=http://p:1;no_proxy=[2001:db8::1]:444", "https://[2001:db8::1]:444/",
        "");
}

void TestEnvironmentProxies::theProxyOfAUrl()
{
    QFETCH(QByteArray, variables);
    QFETCH(QString, url);
    QFETCH(QString, proxy);
    Variables parsed;
    for (const QByteArray &variable : variables.split(';')) {
        const qsizetype equals = variable.indexOf('=');
        parsed.emplaceBack(QString::fromLatin1(variable.left(equals)), QString::fromLatin1(variable.mid(equals + 1)));
    }
    const QNetworkProxy chosen = proxyFor(parsed, url);
    const QString shown =
        chosen.hostName().isEmpty() ? QString() : chosen.hostName() + u':' + QString::number(chosen.port());
    QCOMPARE(shown, proxy);
    if (proxy.isEmpty())
        QCOMPARE(chosen.type(), QNetworkProxy::NoProxy);
}

void TestEnvironmentProxies::aProxyMayWantAPassword()
{
    const QNetworkProxy proxy =
        proxyFor({{QStringLiteral("https_proxy"), QStringLiteral("http://us%40er:p%3Aw%2F@p:1")}},
                 QStringLiteral("https://x.example/"));
    QCOMPARE(proxy.hostName(), QStringLiteral("p"));
    QCOMPARE(proxy.user(), QStringLiteral("us@er"));
    QCOMPARE(proxy.password(), QStringLiteral("p:w/"));
}

void TestEnvironmentProxies::theSchemesDecideTheKind()
{
    const auto kind = [](const char *variable, const char *value, const char *url) {
        return proxyFor({{QString::fromLatin1(variable), QString::fromLatin1(value)}}, QString::fromLatin1(url)).type();
    };
    QCOMPARE(kind("https_proxy", "http://p:1", "https://x.example/"), QNetworkProxy::HttpProxy);
    QCOMPARE(kind("http_proxy", "http://p:1", "http://x.example/"), QNetworkProxy::HttpCachingProxy);
    QCOMPARE(kind("all_proxy", "socks5h://p:1", "https://x.example/"), QNetworkProxy::Socks5Proxy);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestEnvironmentProxies)
#include "tst_environmentproxies.moc"
