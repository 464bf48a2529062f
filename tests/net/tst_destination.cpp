#include "net/destination.h"

#include "net/authorization.h"

#include <QTest>

namespace net {

class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDestinationIsHeldAgainstTheRule_data();
    void aDestinationIsHeldAgainstTheRule();
    void originsDifferInSchemeHostOrPort_data();
    void originsDifferInSchemeHostOrPort();
    void loopbackIsKnownByNameAndAddress_data();
    void loopbackIsKnownByNameAndAddress();
};

void TestDestination::aDestinationIsHeldAgainstTheRule_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("permitted");
    QTest::addColumn<bool>("permittedWithLoopback");

    const auto row = [](const char *url, bool permitted, bool withLoopback) {
        QTest::newRow(url) << QByteArray(url) << permitted << withLoopback;
    };
    row("https://api.zoom.us/v2", true, true);
    row("https://api.zoom.us:8443/v2", true, true);
    row("HTTPS://API.ZOOM.US/", true, true);
    row("https://8.8.8.8/", true, true);
    row("https://172.15.0.1/", true, true);
    row("https://172.32.0.1/", true, true);
    row("https://[2001:db8::1]/", true, true);
    row("https://localhost.example.com/", true, true);
    row("https://notlocal/", true, true);
    for (const char *local : {"https://localhost/",
                              "https://LOCALHOST./",
                              "https://a.localhost/",
                              "https://printer.local/",
                              "https://127.0.0.1/",
                              "https://127.8.9.1/",
                              "https://2130706433/",
                              "https://0x7f.1/",
                              "https://0.0.0.0/",
                              "https://10.1.2.3/",
                              "https://172.16.0.1/",
                              "https://172.31.255.255/",
                              "https://192.168.1.1/",
                              "https://169.254.169.254/",
                              "https://[::1]/",
                              "https://[::]/",
                              "https://[fc00::1]/",
                              "https://[fdff::1]/",
                              "https://[fe80::1]/",
                              "https://[::ffff:10.0.0.1]/",
                              "https://[::ffff:127.0.0.1]/"})
        row(local, false, true);
    for (const char *plain : {"http://localhost:8080/", "http://127.0.0.1/", "http://[::1]/"})
        row(plain, false, true);
    for (const char *never :
         {"http://api.zoom.us/", "http://10.0.0.1/", "http://127.0.0.1.example.com/", "ftp://127.0.0.1/",
          "file:///etc/passwd", "data:text/plain,x", "https:///path", "//host/path", "/path", ""})
        row(never, false, false);
}

void TestDestination::aDestinationIsHeldAgainstTheRule()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, permitted);
    QFETCH(bool, permittedWithLoopback);
    QCOMPARE(isPermittedDestination(QUrl::fromEncoded(url), false), permitted);
    QCOMPARE(isPermittedDestination(QUrl::fromEncoded(url), true), permittedWithLoopback);
}

void TestDestination::originsDifferInSchemeHostOrPort_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("https://api.zoom.us/other?x#y") << true;
    QTest::newRow("explicit port") << QByteArray("https://api.zoom.us:443/") << true;
    QTest::newRow("case") << QByteArray("HTTPS://API.zoom.US") << true;
    QTest::newRow("port") << QByteArray("https://api.zoom.us:444/") << false;
    QTest::newRow("scheme") << QByteArray("http://api.zoom.us/") << false;
    QTest::newRow("scheme, its port") << QByteArray("http://api.zoom.us:443/") << false;
    QTest::newRow("host") << QByteArray("https://zoom.us/") << false;
    QTest::newRow("suffix") << QByteArray("https://api.zoom.us.evil.com/") << false;
    QTest::newRow("user info") << QByteArray("https://api.zoom.us@evil.com/") << false;
    QTest::newRow("dot") << QByteArray("https://api.zoom.us./") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestDestination::originsDifferInSchemeHostOrPort()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const QUrl origin(QStringLiteral("https://api.zoom.us/v2"));
    QCOMPARE(sameOrigin(origin, QUrl::fromEncoded(other)), same);
    QCOMPARE(sameOrigin(QUrl::fromEncoded(other), origin), same);
    QVERIFY(!sameOrigin(QUrl(), QUrl()));
}

void TestDestination::loopbackIsKnownByNameAndAddress_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *yes :
         {"http://localhost/", "http://LocalHost:1/", "http://127.0.0.1/", "http://127.255.0.9/", "http://[::1]:8/"})
        QTest::newRow(yes) << true;
    for (const char *no :
         {"http://localhost.evil.com/", "http://128.0.0.1/", "http://[::2]/", "http://127.0.0.1.evil.com/", ""})
        QTest::newRow(no) << false;
}

void TestDestination::loopbackIsKnownByNameAndAddress()
{
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl::fromEncoded(QTest::currentDataTag())), loopback);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestDestination)
#include "tst_destination.moc"
