#include "cli/figures.h"
#include "cli/jsonline.h"
#include "cli/plaintext.h"
#include "cli/texttable.h"

#include <QTest>

using namespace cli;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatDrivesATerminalPasses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const QString r(QChar(QChar::ReplacementCharacter));
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mb") << QString(u'a' + r + QStringLiteral("[31mb"));
        QTest::newRow("line end") << QStringLiteral("a\nb\rc\td") << QString(u'a' + r + u'b' + r + u'c' + r + u'd');
        QTest::newRow("c1") << QString(QStringLiteral("a") + QChar(0x9b) + u'b') << QString(u'a' + r + u'b');
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + u'b') << QString(u'a' + r + u'b');
        QTest::newRow("bidi") << QString(QStringLiteral("a") + QChar(0x202e) + u'b' + QChar(0x2066))
                              << QString(u'a' + r + u'b' + r);
        QTest::newRow("line separator") << QString(QChar(0x2028)) << r;
        QTest::newRow("ordinary") << QStringLiteral("Grüße 会議 🎬.mp4") << QStringLiteral("Grüße 会議 🎬.mp4");
    }
    void nothingThatDrivesATerminalPasses()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainText(text), plain);
    }

    void longTextIsCutAtACharacter()
    {
        QCOMPARE(fitted(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
        QCOMPARE(fitted(QStringLiteral("abcdefg"), 6), QStringLiteral("abcde…"));
        QCOMPARE(cellWidth(QStringLiteral("会議")), 4);
        QCOMPARE(fitted(QStringLiteral("会議室"), 4), QStringLiteral("会…"));
        QCOMPARE(fitted(QStringLiteral("🎬🎬🎬"), 5), QStringLiteral("🎬🎬…"));
    }

    void columnsStandInLine()
    {
        TextTable table({{QStringLiteral("NAME"), TextTable::Align::Left, 10},
                         {QStringLiteral("SIZE"), TextTable::Align::Right, 9}});
        table.add({QStringLiteral("会議"), QStringLiteral("1")});
        table.add({QStringLiteral("a\x1b much longer name"), QStringLiteral("123456")});
        const QStringList lines = table.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QStringLiteral("NAME          SIZE"));
        for (const QString &line : lines) {
            QCOMPARE(cellWidth(line), 18);
            QVERIFY(!line.contains(u'\x1b'));
        }
    }

    void figuresReadAsPeopleWriteThem()
    {
        using namespace std::chrono_literals;
        QCOMPARE(sizeText(12'345'678), QStringLiteral("12.3 MB"));
        QCOMPARE(sizeText(std::nullopt), QString());
        QCOMPARE(lengthText(62s), QStringLiteral("1:02"));
        QCOMPARE(lengthText(3723s), QStringLiteral("1:02:03"));
        QCOMPARE(lengthText(std::nullopt), QString());
    }

    void jsonKeepsItsOrderAndEscapes()
    {
        JsonLine line;
        line.add("z", QStringLiteral("a\"\n")).add("a", qint64(9007199254740991)).add("n", QJsonValue());
        QCOMPARE(line.text(), QByteArray("{\"z\":\"a\\\"\\n\",\"a\":9007199254740991,\"n\":null}"));
    }

    void anErrorLeavesOutWhatDoesNotApply()
    {
        core::Error error(core::Error::Kind::NotReady);
        const QByteArray plain = toJson(error, {}).text();
        QVERIFY(plain.startsWith("{\"kind\":\"not_ready\",\"message\":\""));
        QVERIFY(!plain.contains("status") && !plain.contains("code") && !plain.contains("retry_at"));
        error.status = 429;
        error.code = QStringLiteral("x");
        error.retryAt = core::Instant(std::chrono::milliseconds(0));
        QVERIFY(
            toJson(error, {}).text().endsWith(",\"status\":429,\"code\":\"x\",\"retry_at\":\"1970-01-01T00:00:00Z\"}"));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
