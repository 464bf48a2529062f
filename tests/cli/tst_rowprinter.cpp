#include "cli/console.h"
#include "cli/rowprinter.h"

#include "cli/pipeend.h"

#include <QTemporaryFile>
#include <QTest>

using namespace cli;

namespace {

core::RecordingRow row()
{
    core::RecordingRow row;
    row.account = QStringLiteral("work");
    row.provider = QStringLiteral("signalwire");
    row.recording.id = core::RecordingId(QStringLiteral("r1"));
    row.recording.sessionId = core::SessionId(QStringLiteral("s1"));
    row.recording.name = QStringLiteral("a\x1b[2J,\"b\".mp4");
    row.recording.startedAt = core::parseInstant(QStringLiteral("2026-11-20T10:02:03.456Z"));
    row.recording.sizeBytes = 1'500'000;
    return row;
}

/// A row with `[id]` as its id and a start in that minute.
core::RecordingRow started(const QByteArray &id, std::optional<int> minute)
{
    core::RecordingRow row;
    row.recording.id = core::RecordingId(QString::fromLatin1('[' + id + ']'));
    if (minute)
        row.recording.startedAt = core::Instant(std::chrono::minutes(*minute));
    return row;
}

/// What stands in brackets, in its order.
QByteArrayList idsIn(const QByteArray &text)
{
    QByteArrayList ids;
    for (qsizetype at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1))
        ids.append(text.mid(at, text.indexOf(']', at) - at + 1));
    return ids;
}

} // namespace

class TestRowPrinter : public QObject
{
    Q_OBJECT

private:
    PipeEnd m_output;
    PipeEnd m_errors;
    Console m_console{m_output.writer(), m_errors.writer()};

    QByteArray printed(Format format, const QList<core::RecordingRow> &rows, std::optional<int> limit = {})
    {
        RowPrinter printer(m_console, format);
        for (const core::RecordingRow &row : rows)
            printer.add(row);
        printer.print(limit);
        return m_output.readAll();
    }

private Q_SLOTS:
    void jsonIsOneObjectALine()
    {
        const QByteArray text = printed(Format::Json, {row(), row()});
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.startsWith("{\"account\":\"work\",\"provider\":\"signalwire\",\"session_id\":\"s1\","));
    }

    void csvBeginsWithItsHeader()
    {
        const QByteArray text = printed(Format::Csv, {row()});
        QVERIFY(text.startsWith("account,provider,session_id,session_name,id,kind,name,type,status,started_at,"
                                "ended_at,duration_ms,size_bytes,ready,saved_as\n"));
        QVERIFY(text.contains(",\"a\x1b[2J,\"\"b\"\".mp4\","));
        QVERIFY(!text.contains('\r'));
    }

    void theNewestComesFirstInWhateverOrderTheRowsCame_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("json") << Format::Json;
        QTest::newRow("csv") << Format::Csv;
        QTest::newRow("table") << Format::Table;
    }

    void theNewestComesFirstInWhateverOrderTheRowsCame()
    {
        QFETCH(Format, format);
        const QByteArrayList order = idsIn(
            printed(format, {started("b", 2), started("a", 3), started("none", {}), started("d", 1), started("c", 2)}));
        QCOMPARE(order, (QByteArrayList{"[a]", "[b]", "[c]", "[d]", "[none]"}));
    }

    void aLimitKeepsTheNewest()
    {
        const QList<core::RecordingRow> rows{started("old", 1), started("new", 3), started("middle", 2)};
        QCOMPARE(idsIn(printed(Format::Json, rows, 2)), (QByteArrayList{"[new]", "[middle]"}));
        QCOMPARE(idsIn(printed(Format::Table, rows, 1)), (QByteArrayList{"[new]"}));
        QCOMPARE(idsIn(printed(Format::Csv, rows, 9)).size(), 3);
    }

    void noRowIsLostWhereBlocksMeet()
    {
        // Longer and shorter than what is kept together, oldest first, so that each line is moved.
        QList<core::RecordingRow> rows;
        QByteArrayList expected;
        for (int i = 0; i < 40; ++i) {
            rows.append(started("r" + QByteArray::number(i), i));
            rows.last().recording.sessionName = QString(i == 20 ? 100'000 : i * 100, u'x');
            expected.prepend("[r" + QByteArray::number(i) + ']');
        }
        QByteArrayList lines;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            lines.append(core::toJsonLine(*row) + '\n');
        QTemporaryFile file; // a pipe does not hold that much
        QVERIFY(file.open());
        Console console(file.handle());
        RowPrinter printer(console, Format::Json);
        for (const core::RecordingRow &row : rows)
            printer.add(row);
        printer.print();
        QFile written(file.fileName());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QCOMPARE(idsIn(text), expected);
        QCOMPARE(text, lines.join());
    }

    void theTableSaysWhichTimeItShows()
    {
        const QByteArray text = printed(Format::Table, {row()});
        QVERIFY(text.contains("STARTED (UTC)"));
        QVERIFY(text.contains("2026-11-20 10:02:03  "));
        QVERIFY(text.contains("1.5 MB"));
        QVERIFY(text.contains("not ready"));
        QVERIFY(!text.contains('\x1b'));
    }

    void anEmptyListPrintsNoRow()
    {
        QCOMPARE(printed(Format::Json, {}), QByteArray());
        QCOMPARE(printed(Format::Table, {}), QByteArray());
        QCOMPARE(m_errors.readAll(), QByteArray("No recordings.\n"));
        QCOMPARE(printed(Format::Csv, {}).count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestRowPrinter)
#include "tst_rowprinter.moc"
