#include "providers/anchor/anchorapi.h"
#include "providers/signalwire/signalwireapi.h"
#include "providers/zoom/credential.h"

#include <QTest>

using namespace providers;

namespace {

QUrl url(const char *text)
{
    return QUrl::fromEncoded(text);
}

/// Places that look like `origin` (an https origin without a port) and are not.
QList<QUrl> nearMissesOf(const QByteArray &host)
{
    QList<QUrl> misses;
    for (const char *form :
         {"http://%1/v1", "https://%1:8443/v1", "http://%1:443/v1", "https://%1.evil.com/v1", "https://evil%1/v1",
          "https://sub.%1/v1", "https://%1@evil.com/v1", "https://user@%1/v1", "https://user:pw@%1/v1",
          "https://%1./v1", "https://evil.com/%1", "https://evil.com/?%1", "https://evil.com#%1", "ftp://%1/v1",
          "file:///%1", "https://127.0.0.1/v1", "https:///v1", "/v1", ""})
        misses.append(QUrl::fromEncoded(QByteArray(form).replace("%1", host)));
    return misses;
}

} // namespace

class TestMayCarry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apiCredentialsGoToTheApiOriginOnly()
    {
        const Endpoint zoomApi(url("https://api.zoom.us"), {});
        const Endpoint wireApi(url("https://acme.signalwire.com"), {});
        const Endpoint anchorApi(url("https://api.anchorbrowser.io"), {});
        const auto jwt = zoom::apiCredential("j");
        const auto basic = signalwire::basicCredential(QStringLiteral("p"), QStringLiteral("t"));
        const auto key = anchor::keyCredential(QStringLiteral("k"));

        QVERIFY(zoom::mayCarry(zoomApi, jwt, url("https://api.zoom.us/v2/x?y")));
        QVERIFY(zoom::mayCarry(zoomApi, jwt, url("https://API.ZOOM.US:443/v2")));
        QVERIFY(signalwire::mayCarry(wireApi, basic, url("https://acme.signalwire.com/api/video")));
        QVERIFY(anchor::mayCarry(anchorApi, key, url("https://API.anchorbrowser.io/v1")));

        for (const QUrl &miss : nearMissesOf("api.zoom.us"))
            QVERIFY2(!zoom::mayCarry(zoomApi, jwt, miss), miss.toEncoded().constData());
        for (const QUrl &miss : nearMissesOf("acme.signalwire.com"))
            QVERIFY2(!signalwire::mayCarry(wireApi, basic, miss), miss.toEncoded().constData());
        for (const QUrl &miss : nearMissesOf("api.anchorbrowser.io"))
            QVERIFY2(!anchor::mayCarry(anchorApi, key, miss), miss.toEncoded().constData());

        QVERIFY(!zoom::mayCarry(zoomApi, jwt, url("https://us02web.zoom.us/rec/download/x")));
        QVERIFY(!signalwire::mayCarry(wireApi, basic, url("https://files.signalwire.com/x")));
        QVERIFY(!signalwire::mayCarry(wireApi, basic, url("https://other.signalwire.com/api/video")));
        QVERIFY(!anchor::mayCarry(anchorApi, key, url("https://cdn.anchorbrowser.io/x.mp4")));
    }

    void anotherOriginOfTheAccountReplacesTheDocumentedOne()
    {
        const Endpoint endpoint(url("https://api.zoom.us"), url("http://127.0.0.1:8080/prefix"));
        const auto jwt = zoom::apiCredential("j");
        QVERIFY(zoom::mayCarry(endpoint, jwt, url("http://127.0.0.1:8080/anything")));
        QVERIFY(!zoom::mayCarry(endpoint, jwt, url("http://127.0.0.1:8081/prefix")));
        QVERIFY(!zoom::mayCarry(endpoint, jwt, url("http://localhost:8080/prefix")));
        QVERIFY(!zoom::mayCarry(endpoint, jwt, url("https://127.0.0.1:8080/prefix")));
        QVERIFY(!zoom::mayCarry(endpoint, jwt, url("https://api.zoom.us/v2")));
    }

    void aZoomDownloadTokenGoesToZoomHostsToo_data()
    {
        QTest::addColumn<QUrl>("target");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *text, bool allowed) { QTest::newRow(text) << url(text) << allowed; };
        row("https://zoom.us/rec/download/x", true);
        row("https://us02web.zoom.us/rec/download/x", true);
        row("https://US02WEB.ZOOM.US/rec/download/x", true);
        row("https://ssrweb.zoom.us:443/x", true);
        row("https://api.zoom.us/v2", true);
        row("http://us02web.zoom.us/rec/download/x", false);
        row("http://us02web.zoom.us:443/rec/download/x", false);
        row("https://us02web.zoom.us:8443/rec/download/x", false);
        row("https://evilzoom.us/x", false);
        row("https://zoom.us.evil.com/x", false);
        row("https://us02web.zoom.us.evil.com/x", false);
        row("https://zoom.us@evil.com/x", false);
        row("https://user@us02web.zoom.us/x", false);
        row("https://us02web.zoom.us./x", false);
        row("https://zoom.usa/x", false);
        row("https://zoom.com/x", false);
        row("https://evil.com/.zoom.us", false);
        row("https://evil.com?.zoom.us", false);
        row("https://evil.com#.zoom.us", false);
        row("https://d1.cloudfront.net/x", false);
        row("", false);
    }
    void aZoomDownloadTokenGoesToZoomHostsToo()
    {
        QFETCH(QUrl, target);
        QFETCH(bool, allowed);
        const Endpoint endpoint(url("https://api.zoom.us"), {});
        QCOMPARE(zoom::mayCarry(endpoint, zoom::downloadCredential("t"), target), allowed);
    }

    void aProviderCarriesNoCredentialOfAnotherKind()
    {
        const Endpoint endpoint(url("https://api.zoom.us"), {});
        const QUrl target = url("https://api.zoom.us/v2");
        const auto jwt = zoom::apiCredential("j");
        const auto key = anchor::keyCredential(QStringLiteral("k"));
        QVERIFY(!zoom::mayCarry(endpoint, key, target));
        QVERIFY(!signalwire::mayCarry(endpoint, jwt, target));
        QVERIFY(!anchor::mayCarry(endpoint, jwt, target));
    }

    void credentialsAreWrittenAsTheProvidersWantThem()
    {
        QCOMPARE(zoom::apiCredential("abc").header, QByteArray("Authorization"));
        QCOMPARE(zoom::apiCredential("abc").value, QByteArray("Bearer abc"));
        QCOMPARE(signalwire::basicCredential(QStringLiteral("p"), QStringLiteral("t")).value, QByteArray("Basic cDp0"));
        QCOMPARE(anchor::keyCredential(QStringLiteral("k")).header, QByteArray("anchor-api-key"));
        QCOMPARE(anchor::keyCredential(QStringLiteral("k")).value, QByteArray("k"));
    }
};

QTEST_GUILESS_MAIN(TestMayCarry)
#include "tst_maycarry.moc"
