#include "cli/rowprinter.h"

#include "cli/console.h"
#include "cli/figures.h"
#include "cli/newestfirst.h"
#include "cli/texttable.h"

#include <algorithm>

namespace cli {

namespace {

/// Bytes that are kept and written together: a system call for each line would cost more than the line.
constexpr qsizetype blockSize = 65'536;

QString momentText(const std::optional<core::Instant> &moment)
{
    if (!moment)
        return {};
    QString text = core::toIso(std::chrono::floor<std::chrono::seconds>(*moment));
    text.chop(1);
    return text.replace(u'T', u' ');
}

} // namespace

void RowPrinter::add(const core::RecordingRow &row)
{
    switch (m_format) {
    case Format::Json:
        addLine(row.recording.startedAt, core::toJsonLine(row));
        return;
    case Format::Csv:
        addLine(row.recording.startedAt, core::toCsvLine(row));
        return;
    case Format::Table:
    case Format::Text:
        m_rows.append({row.recording.startedAt, m_cells.size(), 0, 0});
        m_cells.append(cellsOf(row));
        return;
    }
}

void RowPrinter::addLine(const std::optional<core::Instant> &startedAt, const QByteArray &line)
{
    if (m_blocks.isEmpty() || m_blocks.last().capacity() - m_blocks.last().size() < line.size()) {
        m_blocks.append(QByteArray());
        m_blocks.last().reserve(std::max(blockSize, line.size()));
    }
    m_rows.append({startedAt, m_blocks.size() - 1, m_blocks.last().size(), line.size()});
    m_blocks.last() += line;
}

void RowPrinter::print(std::optional<int> limit)
{
    sortNewestFirst(m_rows);
    if (limit && m_rows.size() > *limit)
        m_rows.resize(*limit);
    switch (m_format) {
    case Format::Csv:
        m_console.printRaw(core::csvHeader());
        [[fallthrough]];
    case Format::Json:
        printLines();
        return;
    case Format::Table:
    case Format::Text:
        printTable();
        return;
    }
}

void RowPrinter::printLines() const
{
    QByteArray block;
    for (const Row &row : m_rows) {
        if (block.size() > blockSize) {
            m_console.printRaw(block);
            block.clear();
        }
        if (!block.isEmpty())
            block += '\n';
        block += QByteArrayView(m_blocks.at(row.block)).sliced(row.at, row.size);
    }
    if (!m_rows.isEmpty())
        m_console.printRaw(block);
}

void RowPrinter::printTable() const
{
    using Align = TextTable::Align;
    if (m_rows.isEmpty()) {
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
    for (const Row &row : m_rows)
        table.add(m_cells.at(row.block));
    for (const QString &line : table.lines())
        m_console.print(line);
}

QStringList RowPrinter::cellsOf(const core::RecordingRow &row)
{
    const core::Recording &recording = row.recording;
    const QString session = recording.sessionName.isEmpty() ? recording.sessionId.text() : recording.sessionName;
    const QString status = !recording.status.isEmpty() ? recording.status
                           : recording.ready           ? QString()
                                                       : tr("not ready");
    return {momentText(recording.startedAt),
            session,
            recording.name,
            recording.type,
            lengthText(recording.duration),
            sizeText(recording.sizeBytes),
            status,
            row.savedAs.isEmpty() ? QString() : tr("yes"),
            recording.id.text()};
}

} // namespace cli
