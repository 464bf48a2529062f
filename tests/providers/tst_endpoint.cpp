#include "providers/endpoint.h"

#include <QTest>

using namespace providers;

namespace {

QUrl url(const char *text)
{
    return QUrl::fromEncoded(text);
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedPathsAreAppendedToThePrefix()
    {
        const Endpoint plain(url("https://api.zoom.us"), {});
        QCOMPARE(plain.at("/v2/a%252Fb?c=d%2Be").toEncoded(), QByteArray("https://api.zoom.us/v2/a%252Fb?c=d%2Be"));
        const Endpoint prefixed(url("https://api.zoom.us"), url("https://proxy.example/zoom%20x//"));
        QCOMPARE(prefixed.url().toEncoded(), QByteArray("https://proxy.example/zoom%20x"));
        QCOMPARE(prefixed.at("/v2/a").toEncoded(), QByteArray("https://proxy.example/zoom%20x/v2/a"));
    }

    void linksOnTheDocumentedOriginAreMoved_data()
    {
        QTest::addColumn<QUrl>("link");
        QTest::addColumn<QUrl>("moved");
        const auto row = [](const char *link, const char *moved) { QTest::newRow(link) << url(link) << url(moved); };
        row("https://acme.signalwire.com/api/video/x?page_token=a%2Bb",
            "http://127.0.0.1:81/p/api/video/x?page_token=a%2Bb");
        row("https://acme.signalwire.com:443/api", "http://127.0.0.1:81/p/api");
        row("http://127.0.0.1:81/p/api/video/x?y", "http://127.0.0.1:81/p/api/video/x?y");
        row("http://127.0.0.1:81/api/video/x", "http://127.0.0.1:81/p/api/video/x");
        row("http://127.0.0.1:82/api/video/x", "http://127.0.0.1:82/api/video/x");
        row("https://user@acme.signalwire.com/api", "https://user@acme.signalwire.com/api");
        row("https://evil.com/api", "https://evil.com/api");
    }
    void linksOnTheDocumentedOriginAreMoved()
    {
        QFETCH(QUrl, link);
        QFETCH(QUrl, moved);
        const Endpoint endpoint(url("https://acme.signalwire.com"), url("http://127.0.0.1:81/p"));
        QCOMPARE(endpoint.rebased(link).toEncoded(), moved.toEncoded());
    }

    void withoutAnotherOriginLinksStayAsTheyAre()
    {
        const Endpoint endpoint(url("https://acme.signalwire.com"), {});
        const QUrl link = url("https://acme.signalwire.com/api/video/x?a=%22b%22");
        QCOMPARE(endpoint.rebased(link).toEncoded(), link.toEncoded());
    }

    void onlyTheOwnOriginIsOwned()
    {
        const Endpoint endpoint(url("https://acme.signalwire.com"), url("http://127.0.0.1:81/p"));
        QVERIFY(endpoint.owns(url("http://127.0.0.1:81/other")));
        QVERIFY(!endpoint.owns(url("https://acme.signalwire.com/api")));
        QVERIFY(!endpoint.owns(url("http://u@127.0.0.1:81/p")));
        QVERIFY(endpoint.isLoopback());
        QVERIFY(!Endpoint(url("https://acme.signalwire.com"), {}).isLoopback());
    }

    void someIdsAreNoStepOfAPath()
    {
        for (const char *id : {"", ".", ".."})
            QVERIFY(!isPathSegment(QString::fromLatin1(id)));
        for (const char *id : {"a", "...", "../..", "a/b"})
            QVERIFY(isPathSegment(QString::fromLatin1(id)));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
