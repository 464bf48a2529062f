#include "cli/console.h"

#include "cli/plaintext.h"

#include <cerrno>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

/// 0, or the errno that kept the rest from being written.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            written += count;
    }
    return 0;
}

} // namespace

Console::Console(int output, int errors)
    : m_output(output), m_errors(errors), m_errorsAreTerminal(::isatty(errors) == 1)
{}

void Console::print(const QString &line)
{
    printRaw(plainText(line).toUtf8());
}

void Console::printRaw(const QByteArray &line)
{
    writeOutput(line + '\n');
}

void Console::printText(const QString &text)
{
    writeOutput(text.toUtf8());
}

void Console::note(const QString &line)
{
    showStatus({});
    writeErrors(plainText(line).toUtf8() + '\n');
}

void Console::showStatus(const QString &line)
{
    if (!m_errorsAreTerminal || (line.isEmpty() && !m_statusShown))
        return;
    // Back to the first column and clear to the end of the line.
    writeErrors("\r\033[K" + fitted(plainText(line), terminalWidth() - 1).toUtf8());
    m_statusShown = !line.isEmpty();
}

void Console::writeOutput(const QByteArray &bytes)
{
    if (m_outputClosed)
        return;
    showStatus({});
    const int failure = writeAll(m_output, bytes);
    if (failure == 0)
        return;
    m_outputClosed = true;
    if (failure != EPIPE) {
        m_outputError = core::Error(core::Error::Kind::Storage, QString::fromLocal8Bit(::strerror(failure)),
                                    failure == ENOSPC ? core::Error::Cause::DiskFull : core::Error::Cause::None);
    }
}

void Console::writeErrors(const QByteArray &bytes)
{
    // There is nobody left to tell where this fails.
    static_cast<void>(writeAll(m_errors, bytes));
}

int Console::terminalWidth() const
{
    winsize size{};
    return ::ioctl(m_errors, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace cli
