#include "media/cleantext.h"

#include <QTest>

using media::clockTime;
using media::decodedText;
using std::chrono::milliseconds;

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreReadInTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString word = QStringLiteral("Grüße");
        QTest::newRow("UTF-8") << word.toUtf8() << word;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + word.toUtf8() << word;
        QTest::newRow("UTF-16 little") << QByteArray("\xff\xfeG\0r\0", 6) << QStringLiteral("Gr");
        QTest::newRow("UTF-16 big") << QByteArray("\xfe\xff\0G\0r", 6) << QStringLiteral("Gr");
        QTest::newRow("Latin-1") << word.toLatin1() << word;
        QTest::newRow("UTF-8 cut in a character") << word.toUtf8().left(3) << QStringLiteral("Gr");
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void bytesAreReadInTheirEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decodedText(bytes), text);
    }

    void timesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("time");
        const auto row = [](const char *text, int time) { QTest::newRow(text) << QString::fromLatin1(text) << time; };
        row("00:00:01.500", 1500);
        row("00:01,5", 1500);
        row("1:02:03.0049", 3723004);
        row("99:59", 5999000);
        row("0500:00:00", 500 * 3600 * 1000);
        for (const char *wrong : {"", "1", "1:", ":1", "00:60", "00:60:00", "00:00:60", "1:2:3:4", "00:00.", "00:00x",
                                  "-0:01", "12345:00:00", "00:123", "0x:01", " 00:01"})
            row(wrong, -1);
    }
    void timesAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(int, time);
        const auto read = clockTime(text);
        QCOMPARE(read.has_value(), time >= 0);
        QCOMPARE(read.value_or(milliseconds(-1)), milliseconds(time));
    }

    void controlsAndObjectsAreTakenAway()
    {
        QCOMPARE(media::plainText(QStringLiteral("a\x01\tb\nc\u2028d\u0085\ufffc"), 100), QStringLiteral("a\tb\nc\nd"));
        QCOMPARE(media::plainLine(QStringLiteral(" a\n\u202e b\u2066c "), 100), QStringLiteral("a bc"));
    }

    void whatIsTooLongEndsWithAnEllipsis()
    {
        QCOMPARE(media::plainText(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(media::plainText(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        // Not within a pair.
        QCOMPARE(media::plainText(QStringLiteral("ab👍👍"), 3), QStringLiteral("ab…"));
    }

    void linesEndInThreeWays()
    {
        const QString text = QStringLiteral("a\r\nb\rc\n\nd");
        media::LineReader reader(text);
        QStringList lines;
        while (!reader.atEnd())
            lines += reader.next().toString();
        QCOMPARE(lines, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QString(),
                                     QStringLiteral("d")}));
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
