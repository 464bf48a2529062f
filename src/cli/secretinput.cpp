#include "cli/secretinput.h"

#include <QMap>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

/// No secrets object is longer.
constexpr qsizetype longestInput = qsizetype(1024) * 1024;

/// Switches a terminal's echo off for as long as it lives.
class NoEcho
{
public:
    explicit NoEcho(int terminal) : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

std::optional<core::Secret> SecretInput::read(const core::ProviderInfo &info) const
{
    return ::isatty(m_input) == 1 ? ask(info) : readJson();
}

std::optional<core::Secret> SecretInput::readJson() const
{
    QByteArray json;
    while (json.size() <= longestInput) {
        const std::optional<QByteArray> bytes = readSome(4096);
        if (!bytes)
            return {};
        if (bytes->isEmpty())
            return core::Secret::fromJson(json);
        json += *bytes;
    }
    return {};
}

std::optional<core::Secret> SecretInput::ask(const core::ProviderInfo &info) const
{
    const NoEcho noEcho(m_input);
    // The first alternative is asked for; an empty answer to its first question goes on to the next.
    for (const QStringList &keys : info.secretAlternatives) {
        QMap<QString, QString> values;
        for (const QString &key : keys) {
            const core::ProviderField *field = info.field(key);
            const std::optional<QByteArray> answer = askOne(field ? field->label : key);
            if (!answer)
                return {};
            if (answer->isEmpty() && values.isEmpty())
                break;
            values.insert(key, QString::fromUtf8(*answer));
        }
        if (!values.isEmpty())
            return core::Secret(values);
    }
    return core::Secret();
}

std::optional<QByteArray> SecretInput::askOne(const QString &label) const
{
    const auto say = [this](const QByteArray &text) {
        return ::write(m_errors, text.constData(), size_t(text.size())) == text.size();
    };
    if (!say(tr("%1: ").arg(label).toUtf8()))
        return {};
    std::optional<QByteArray> line = readLine();
    // The person's own line end was not echoed.
    if (!say("\n"))
        return {};
    return line;
}

std::optional<QByteArray> SecretInput::readLine() const
{
    QByteArray line;
    while (line.size() <= longestInput) {
        const std::optional<QByteArray> byte = readSome(1);
        if (!byte)
            return {};
        if (byte->isEmpty() || *byte == "\n")
            return line;
        line += *byte;
    }
    return {};
}

std::optional<QByteArray> SecretInput::readSome(qsizetype largest) const
{
    pollfd waits[] = {{m_input, POLLIN, 0}, {m_stop, POLLIN, 0}};
    // Negative: a signal came in between; the stop descriptor tells the next time round.
    while (::poll(waits, 2, -1) < 0) {
    }
    if (waits[1].revents != 0)
        return {};
    QByteArray bytes(largest, Qt::Uninitialized);
    const ssize_t count = ::read(m_input, bytes.data(), size_t(largest));
    bytes.resize(count > 0 ? qsizetype(count) : 0);
    return bytes;
}

} // namespace cli
