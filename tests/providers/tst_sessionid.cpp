#include "providers/zoom/sessionid.h"

#include <QTest>
#include <QUrl>

using namespace providers::zoom;

class TestSessionId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreEncodedOnceOrTwice_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << QStringLiteral("abc") << QByteArray("abc");
        QTest::newRow("base64") << QStringLiteral("sfk+aOFJSJSYhGwk1hnxgw==")
                                << QByteArray("sfk%2BaOFJSJSYhGwk1hnxgw%3D%3D");
        QTest::newRow("a slash within") << QStringLiteral("sfk/aOFJ==") << QByteArray("sfk%2FaOFJ%3D%3D");
        QTest::newRow("a slash first") << QStringLiteral("/ab==") << QByteArray("%252Fab%253D%253D");
        QTest::newRow("two slashes") << QStringLiteral("a//b") << QByteArray("a%252F%252Fb");
        QTest::newRow("two slashes apart") << QStringLiteral("a/b/c") << QByteArray("a%2Fb%2Fc");
    }
    void idsAreEncodedOnceOrTwice()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, encoded);
        QCOMPARE(encodedSessionId(core::SessionId(id)), encoded);
        // A URL made of it must not encode or decode it once more.
        const QUrl url = QUrl::fromEncoded("https://h/v2/" + encoded + "/recordings");
        QCOMPARE(url.toEncoded(), "https://h/v2/" + encoded + "/recordings");
    }
};

QTEST_GUILESS_MAIN(TestSessionId)
#include "tst_sessionid.moc"
