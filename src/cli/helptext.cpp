#include "cli/helptext.h"

#include "cli/commandtable.h"
#include "core/version.h"

#include <algorithm>

namespace cli {

namespace {

constexpr QLatin1StringView program("reelkeep-cli");

QString written(const OptionSpec &option)
{
    return option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
}

QString synopsis(const CommandSpec &spec)
{
    QStringList words{QString(program), spec.name};
    words += spec.positionals;
    for (const OptionSpec &option : spec.options) {
        const QString word = option.required ? written(option) : u'[' + written(option) + u']';
        words += option.repeatable ? word + QStringLiteral("...") : word;
    }
    return words.join(u' ');
}

/// Two columns: the names as wide as the longest of them.
QString columns(const QList<QPair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += QStringLiteral("  ") + row.first.leftJustified(width + 2) + row.second + u'\n';
    return text;
}

} // namespace

QString HelpText::options(const QString &title, const QList<OptionSpec> &options)
{
    if (options.isEmpty())
        return {};
    QList<QPair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append({written(option), tr(option.summary)});
    return u'\n' + title + u'\n' + columns(rows);
}

QString HelpText::command(const CommandSpec &spec)
{
    QString text =
        tr("Usage: %1").arg(synopsis(spec)) + QStringLiteral("\n\n") + tr(spec.summary) + QStringLiteral(".\n");
    if (spec.details)
        text += tr(spec.details) + u'\n';
    return text + options(tr("Options:"), spec.options);
}

QString HelpText::overview()
{
    QList<QPair<QString, QString>> rows;
    for (const CommandSpec &spec : commandTable())
        rows.append({QStringList({spec.name, spec.positionals.join(u' ')}).join(u' ').trimmed(), tr(spec.summary)});
    return tr("Usage: %1 COMMAND [OPTION]...").arg(program) + QStringLiteral("\n\n") + tr("Commands:") + u'\n' +
           columns(rows) + options(tr("Options of every command:"), globalOptions()) + u'\n' +
           tr("“%1 help COMMAND” shows the options of a command.").arg(program) + u'\n' +
           tr("Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,\n"
              "4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.") +
           u'\n';
}

QString HelpText::of(const QStringList &command)
{
    const QString name = command.join(u' ');
    if (name.isEmpty())
        return overview();
    QStringList parts;
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name == name || spec.name.startsWith(name + u' '))
            parts.append(HelpText::command(spec));
    }
    return parts.join(u'\n');
}

QString HelpText::version()
{
    return program + u' ' + QString::fromLatin1(core::version) + u'\n';
}

} // namespace cli
