#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cli {

/// Standard output and standard error. Every line goes out at once, and text for people passes through plainText()
/// here, so that no name from a stranger reaches a terminal as it is.
class Console
{
public:
    /// Descriptors that stay the caller's.
    explicit Console(int output = 1, int errors = 2);
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// A line for people, on standard output.
    void print(const QString &line);
    /// Lines for programs, byte for byte, on standard output; a line end is added.
    void printRaw(const QByteArray &line);
    /// Our own text of several lines, such as a help text, on standard output.
    void printText(const QString &text);
    /// A line for people, on standard error.
    void note(const QString &line);
    /// One line at the foot of standard error that the next one overwrites; empty: none. Only where
    /// errorsAreTerminal().
    void showStatus(const QString &line);

    bool errorsAreTerminal() const { return m_errorsAreTerminal; }
    /// Whoever read standard output has gone (`| head`); what is printed from then on is dropped.
    bool isOutputClosed() const { return m_outputClosed; }
    /// Standard output took no more for another reason, such as a full disk.
    const std::optional<core::Error> &outputError() const { return m_outputError; }

private:
    void writeOutput(const QByteArray &bytes);
    void writeErrors(const QByteArray &bytes);
    int terminalWidth() const;

    int m_output;
    int m_errors;
    bool m_errorsAreTerminal;
    bool m_outputClosed = false;
    bool m_statusShown = false;
    std::optional<core::Error> m_outputError;
};

} // namespace cli
