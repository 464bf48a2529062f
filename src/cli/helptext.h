#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace cli {

struct CommandSpec;
struct OptionSpec;

/// What `--help` prints, written from the command table.
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(cli::HelpText)

public:
    /// One command, all that begin with its word (`account`), or, for an empty name, the overview. Ends with a line
    /// end.
    static QString of(const QStringList &command);
    static QString version();

private:
    static QString overview();
    static QString command(const CommandSpec &spec);
    static QString options(const QString &title, const QList<OptionSpec> &options);
};

} // namespace cli
