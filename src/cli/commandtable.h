#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

/// One option of a command.
struct OptionSpec
{
    QString name;                  ///< `--format`
    QString value;                 ///< `N`, `table|json`; empty: a switch
    const char *summary = nullptr; ///< English, marked for translation in the context of HelpText
    bool required = false;
    bool repeatable = false;

    /// The values to choose from, where `value` is such a list; else empty.
    QStringList choices() const { return value.contains(u'|') ? value.split(u'|') : QStringList(); }
};

/// One command. Parsing and help read this table, and so can whatever writes a man page or a shell's completion.
struct CommandSpec
{
    QString name;            ///< `account add`
    QStringList positionals; ///< `NAME`; all required
    QList<OptionSpec> options;
    const char *summary = nullptr;
    const char *details = nullptr; ///< more paragraphs, or none

    const OptionSpec *option(const QString &optionName) const;
};

/// All commands, in the order in which they are shown.
const QList<CommandSpec> &commandTable();
/// What every command takes: `--help`, `--version`, `--verbose`.
const QList<OptionSpec> &globalOptions();
/// nullptr for an unknown name.
const CommandSpec *commandNamed(const QString &name);

} // namespace cli
