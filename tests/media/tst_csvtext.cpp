#include "media/csvtext.h"

#include <QTest>

using media::CsvText;

namespace {

/// Cells joined by `|`, one a row.
QStringList rowsOf(const CsvText &csv)
{
    QStringList rows;
    for (int row = 0; row < csv.rowCount(); ++row)
        rows += csv.row(row).join(u'|');
    return rows;
}

} // namespace

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfARowIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QString &text, const QStringList &rows) {
            QTest::newRow(name) << text << rows;
        };
        const QStringList two{QStringLiteral("a|b"), QStringLiteral("1|2")};
        row("commas", QStringLiteral("a,b\r\n1,2\r\n"), two);
        row("no line end at the end", QStringLiteral("a,b\n1,2"), two);
        row("lone CR", QStringLiteral("a,b\r1,2\r"), two);
        row("semicolons", QStringLiteral("a;b\n1;2\n"), two);
        row("tabs", QStringLiteral("a\tb\n1\t2\n"), two);
        row("semicolons with decimal commas", QStringLiteral("a;b\n1,5;2,5\n3,5;4,5\n"),
            {QStringLiteral("a|b"), QStringLiteral("1,5|2,5"), QStringLiteral("3,5|4,5")});
        row("said by Excel", QStringLiteral("sep=|\r\na|b\r\n1|2\r\n"), two);
        row("quotes", QStringLiteral("\"a\",\"b\"\n\"1\",2\n"), two);
        row("a separator in quotes", QStringLiteral("\"a,b\",c\n"), {QStringLiteral("a,b|c")});
        row("doubled quotes", QStringLiteral("\"say \"\"hi\"\"\",x\n"), {QStringLiteral("say \"hi\"|x")});
        row("a line break in quotes", QStringLiteral("\"one\r\ntwo\",x\ny,z\n"),
            {QStringLiteral("one\r\ntwo|x"), QStringLiteral("y|z")});
        row("empty cells", QStringLiteral(",\n,,x\n"), {QStringLiteral("|"), QStringLiteral("||x")});
        row("empty lines", QStringLiteral("\n\na,b\n\n1,2\n\n"), two);
        row("a quote within a cell", QStringLiteral("5\" disk,x\n"), {QStringLiteral("5\" disk|x")});
        row("text behind a quote", QStringLiteral("\"a\"b,c\n"), {QStringLiteral("ab|c")});
        row("a quote that never closes", QStringLiteral("a,\"b\n1,2\n"), {QStringLiteral("a|b\n1,2\n")});
        row("one column", QStringLiteral("a\nb\n"), {QStringLiteral("a"), QStringLiteral("b")});
        row("nothing", QString(), {});
    }
    void everyFormOfARowIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        const CsvText csv(text);
        QCOMPARE(rowsOf(csv), rows);
        QVERIFY(!csv.isCut());
    }

    void theLongestRowGivesTheColumns()
    {
        const CsvText csv(QStringLiteral("a\nb,c,d\ne,f\n"));
        QCOMPARE(csv.columnCount(), 3);
        QCOMPARE(csv.row(0).size(), 1);
    }

    void whatIsOverTheBoundsIsCut()
    {
        const CsvText tall(QStringLiteral("a\n").repeated(CsvText::mostRows + 1));
        QCOMPARE(tall.rowCount(), CsvText::mostRows);
        QVERIFY(tall.isCut());
        const CsvText wide(QString(3 * CsvText::mostColumns, u','));
        QCOMPARE(wide.columnCount(), CsvText::mostColumns);
        QCOMPARE(wide.row(0).size(), CsvText::mostColumns);
        QVERIFY(wide.isCut());
        const CsvText longText(QString(CsvText::mostCharacters + 1, u'x'));
        QCOMPARE(longText.row(0).constFirst().size(), CsvText::mostCharacters);
        QVERIFY(longText.isCut());
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
