#pragma once

#include "cli/exitstatus.h"

#include <QObject>
#include <QString>

#include <functional>

namespace core {
struct Account;
}

namespace cli {

class Console;
class House;

/// One command of the command line at work. Starts once, ends once.
class Command : public QObject
{
    Q_OBJECT

public:
    ~Command() override = default;

    virtual void start() = 0;
    /// A signal asked for the end: `finished` follows within a second.
    virtual void stop() { finish(); }

    ExitStatus status() const { return m_tally.status(); }

Q_SIGNALS:
    void finished();

protected:
    /// Both outlive the command.
    Command(House &house, Console &console) : m_house(house), m_console(console) {}

    House &house() { return m_house; }
    Console &console() { return m_console; }

    /// Says what went wrong on standard error and counts it; the command goes on. `who` as in core::describe.
    void report(const core::Error &error, const QString &who = {});
    void reportWrongUse(const QString &message);
    /// Ends the command for what the person gave it: InvalidRequest is wrong use here, everything else is reported.
    void refuse(const core::Error &error, const QString &who = {});
    void count(ExitStatus status) { m_tally.add(status); }
    /// Idempotent.
    void finish();

    /// Loads the accounts and goes on with the one of that name; where there is none, the command ends.
    void withAccount(const QString &name, const std::function<void(const core::Account &)> &goOn);

private:
    House &m_house;
    Console &m_console;
    ExitStatusTally m_tally;
    bool m_finished = false;
};

} // namespace cli
