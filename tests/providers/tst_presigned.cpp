#include "providers/extension.h"
#include "providers/presigned.h"
#include "providers/providerwords.h"

#include <QTest>

using namespace providers;

class TestPresigned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfASignedLinkIsRead()
    {
        const QUrl link =
            linkFromText(QStringLiteral("https://s3.us-east-2.amazonaws.com/f/"
                                        "x.mp4?X-Amz-Date=20260310T120000Z&X-Amz-Expires=900&X-Amz-Signature=ab"));
        QCOMPARE(expiryOf(link), core::parseInstant(QStringLiteral("2026-03-10T12:15:00Z")));
    }

    void whatIsNotSignedHasNoEnd_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("none") << QString();
        QTest::newRow("no date") << QStringLiteral("X-Amz-Expires=900");
        QTest::newRow("no time") << QStringLiteral("X-Amz-Date=20260310T120000Z");
        QTest::newRow("bad date") << QStringLiteral("X-Amz-Date=20261310T120000Z&X-Amz-Expires=900");
        QTest::newRow("bad time") << QStringLiteral("X-Amz-Date=20260310T120000Z&X-Amz-Expires=soon");
        QTest::newRow("negative") << QStringLiteral("X-Amz-Date=20260310T120000Z&X-Amz-Expires=-5");
        QTest::newRow("huge") << QStringLiteral("X-Amz-Date=20260310T120000Z&X-Amz-Expires=9223372036854775807");
    }
    void whatIsNotSignedHasNoEnd()
    {
        QFETCH(QString, query);
        QVERIFY(!expiryOf(linkFromText(QStringLiteral("https://h/x?") + query)));
    }

    void aLinkStaysByteForByte()
    {
        const QByteArray text =
            "https://h/a%2Fb%20c/"
            "x.mp4?response-content-disposition=attachment%3B%20filename%3D%22x.mp4%22&k=a%2Bb%2F%3D&~=+";
        QCOMPARE(linkFromText(QString::fromLatin1(text)).toEncoded(), text);
    }

    void extensionsAreRegular()
    {
        QCOMPARE(regularExtension(QStringLiteral(" .MP4 ")), QStringLiteral("mp4"));
        for (const char *bad : {"", "../x", "m p4", "mp4/", "averylongextension", "mp4\n5"})
            QVERIFY2(regularExtension(QString::fromLatin1(bad)).isEmpty(), bad);
        QCOMPARE(extensionOfName(QStringLiteral("a.b.TXT")), QStringLiteral("txt"));
        QVERIFY(extensionOfName(QStringLiteral("noextension")).isEmpty());
        QVERIFY(extensionOfName(QStringLiteral("a.b/c")).isEmpty());
        QCOMPARE(extensionOfMediaType(QStringLiteral("Video/MP4; codecs=avc1")), QStringLiteral("mp4"));
        QVERIFY(extensionOfMediaType(QStringLiteral("text/html")).isEmpty());
    }

    void aProvidersWordsHoldNoSecret()
    {
        const QString words = providerWords(
            QStringLiteral("Bad token eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJrIn0.c2ln at https://h/p?access_token=TOPSECRET\n"
                           "with Basic cHJvamVjdDp0b2tlbg== and Bearer abcdefgh12345"));
        for (const char *secret : {"eyJ", "TOPSECRET", "cHJvamVjdDp0b2tlbg", "abcdefgh12345", "\n"})
            QVERIFY2(!words.contains(QString::fromLatin1(secret)), secret);
        QVERIFY(words.contains(QStringLiteral("https://h/p")));
        QVERIFY(providerWords(QString(10000, u'x')).size() <= 500);
        QCOMPARE(providerWords(QStringLiteral("Validation failed.")), QStringLiteral("Validation failed."));
    }
};

QTEST_GUILESS_MAIN(TestPresigned)
#include "tst_presigned.moc"
