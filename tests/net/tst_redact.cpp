#include "net/redact.h"

#include <QTest>

namespace net {

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoRouteIsShortened_data();
    void whatIsNoRouteIsShortened();
};

void TestRedact::whatIsNoRouteIsShortened_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain route") << QByteArray("https://api.zoom.us/v2/videosdk/recordings")
                                 << QStringLiteral("https://api.zoom.us/v2/videosdk/recordings");
    QTest::newRow("query") << QByteArray("https://api.zoom.us/v2/videosdk/recordings?next_page_token=SECRET")
                           << QStringLiteral("https://api.zoom.us/v2/videosdk/recordings?…");
    QTest::newRow("session id")
        << QByteArray("https://api.zoom.us/v2/videosdk/sessions/sfk%2FaOFJSJSYhGwk1hnxgw%3D%3D/recordings")
        << QStringLiteral("https://api.zoom.us/v2/videosdk/sessions/sfk%…/recordings");
    QTest::newRow("session id, bare")
        << QByteArray("https://api.zoom.us/v2/videosdk/sessions/kwPoX6bTS4uWBYwmEpzBvA==/recordings")
        << QStringLiteral("https://api.zoom.us/v2/videosdk/sessions/kwPo…/recordings");
    QTest::newRow("download token") << QByteArray(
                                           "https://us02web.zoom.us/rec/download/Qwertyuiop.aSdF-1_x?access_token=eyJ")
                                    << QStringLiteral("https://us02web.zoom.us/rec/download/Qwer…?…");
    QTest::newRow("pre-signed")
        << QByteArray("https://s3.us-east-2.amazonaws.com/files.signalwire.com/0a1b2c3d-0000/video-room-recordings/"
                      "c22d24f6-1111.mp4?X-Amz-Credential=AK&X-Amz-Signature=SECRET")
        << QStringLiteral(
               "https://s3.us-east-2.amazonaws.com/files.signalwire.com/0a1b…/video-room-recordings/c22d…?…");
    QTest::newRow("user info and fragment") << QByteArray("http://project:token@127.0.0.1:8080/api/video#frag")
                                            << QStringLiteral("http://127.0.0.1:8080/api/video");
    QTest::newRow("Anchor")
        << QByteArray("https://api.anchorbrowser.io/v1/sessions/42b60264-aaaa/recordings/primary/fetch")
        << QStringLiteral("https://api.anchorbrowser.io/v1/sessions/42b6…/recordings/primary/fetch");
    QTest::newRow("short id") << QByteArray("https://host/v1/sessions/Ab1/x")
                              << QStringLiteral("https://host/v1/sessions/Ab1…/x");
    QTest::newRow("ipv6") << QByteArray("http://[::1]:80/v2/x") << QStringLiteral("http://[::1]:80/v2/x");
    QTest::newRow("empty query") << QByteArray("https://host/?") << QStringLiteral("https://host/?…");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestRedact::whatIsNoRouteIsShortened()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, shown);
    QCOMPARE(redacted(QUrl::fromEncoded(url)), shown);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestRedact)
#include "tst_redact.moc"
