#include "cli/rowprinter.h"

#include "cli/console.h"
#include "cli/figures.h"
#include "cli/texttable.h"

namespace cli {

namespace {

QString momentText(const std::optional<core::Instant> &moment)
{
    if (!moment)
        return {};
    QString text = core::toIso(std::chrono::floor<std::chrono::seconds>(*moment));
    text.chop(1);
    return text.replace(u'T', u' ');
}

} // namespace

void RowPrinter::print(const QList<core::RecordingRow> &rows) const
{
    switch (m_format) {
    case Format::Json:
        printJson(rows);
        return;
    case Format::Csv:
        printCsv(rows);
        return;
    case Format::Table:
    case Format::Text:
        printTable(rows);
        return;
    }
}

void RowPrinter::printJson(const QList<core::RecordingRow> &rows) const
{
    for (const core::RecordingRow &row : rows)
        m_console.printRaw(core::toJsonLine(row));
}

void RowPrinter::printCsv(const QList<core::RecordingRow> &rows) const
{
    m_console.printRaw(core::csvHeader());
    for (const core::RecordingRow &row : rows)
        m_console.printRaw(core::toCsvLine(row));
}

void RowPrinter::printTable(const QList<core::RecordingRow> &rows) const
{
    using Align = TextTable::Align;
    if (rows.isEmpty()) {
        m_console.note(tr("No recordings."));
        return;
    }
    TextTable table({{tr("STARTED (UTC)"), Align::Left, 19},
                     {tr("SESSION"), Align::Left, 28},
                     {tr("NAME"), Align::Left, 48},
                     {tr("TYPE"), Align::Left, 32},
                     {tr("LENGTH"), Align::Right, 9},
                     {tr("SIZE"), Align::Right, 9},
                     {tr("STATUS"), Align::Left, 12},
                     {tr("ON DISK"), Align::Left, 7},
                     {tr("ID"), Align::Left, 80}});
    for (const core::RecordingRow &row : rows) {
        const core::Recording &recording = row.recording;
        const QString session = recording.sessionName.isEmpty() ? recording.sessionId.text() : recording.sessionName;
        const QString status = !recording.status.isEmpty() ? recording.status
                               : recording.ready           ? QString()
                                                           : tr("not ready");
        table.add({momentText(recording.startedAt), session, recording.name, recording.type,
                   lengthText(recording.duration), sizeText(recording.sizeBytes), status,
                   row.savedAs.isEmpty() ? QString() : tr("yes"), recording.id.text()});
    }
    for (const QString &line : table.lines())
        m_console.print(line);
}

} // namespace cli
