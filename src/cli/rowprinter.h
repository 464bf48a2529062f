#pragma once

#include "cli/request.h"
#include "core/recordingrow.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace cli {

class Console;

/// Gathers the rows of `list` and prints them, the newest first. A row is kept as the text that will be printed and its
/// place in the order, which is a fraction of the recording.
class RowPrinter
{
    Q_DECLARE_TR_FUNCTIONS(cli::RowPrinter)

public:
    RowPrinter(Console &console, Format format) : m_console(console), m_format(format) {}

    void add(const core::RecordingRow &row);
    /// What has no start comes last, equal ones stay as they were added. At most `limit` rows.
    void print(std::optional<int> limit = {});

private:
    struct Row
    {
        std::optional<core::Instant> startedAt;
        qsizetype block = 0; ///< of m_blocks, or which of m_cells
        qsizetype at = 0;
        qsizetype size = 0;
    };

    void addLine(const std::optional<core::Instant> &startedAt, const QByteArray &line);
    static QStringList cellsOf(const core::RecordingRow &row);
    void printLines() const;
    void printTable() const;

    Console &m_console;
    Format m_format;
    QList<Row> m_rows;
    QByteArrayList m_blocks;    ///< JSON and CSV: the lines, one behind the other; none ever moves
    QList<QStringList> m_cells; ///< the table's
};

} // namespace cli
