#pragma once

#include "cli/request.h"
#include "core/recordingrow.h"

#include <QCoreApplication>
#include <QList>

namespace cli {

class Console;

/// Prints the rows of `list` in the form that was asked for.
class RowPrinter
{
    Q_DECLARE_TR_FUNCTIONS(cli::RowPrinter)

public:
    RowPrinter(Console &console, Format format) : m_console(console), m_format(format) {}

    void print(const QList<core::RecordingRow> &rows) const;

private:
    void printJson(const QList<core::RecordingRow> &rows) const;
    void printCsv(const QList<core::RecordingRow> &rows) const;
    void printTable(const QList<core::RecordingRow> &rows) const;

    Console &m_console;
    Format m_format;
};

} // namespace cli
