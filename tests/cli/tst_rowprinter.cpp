#include "cli/console.h"
#include "cli/rowprinter.h"

#include "cli/pipeend.h"

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

} // namespace

class TestRowPrinter : public QObject
{
    Q_OBJECT

private:
    PipeEnd m_output;
    PipeEnd m_errors;
    Console m_console{m_output.writer(), m_errors.writer()};

    QByteArray printed(Format format, const QList<core::RecordingRow> &rows)
    {
        RowPrinter(m_console, format).print(rows);
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
