#include "cli/commandline.h"

#include <algorithm>
#include <limits>

namespace cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)

public:
    static QString missingCommand() { return tr("Which command?"); }
    static QString unknownCommand(const QString &name) { return tr("There is no command “%1”.").arg(name); }
    static QString wrongOrder() { return tr("--from lies after --to."); }
    static QString rangeWithTrash() { return tr("The trash is listed without --from and --to."); }
};

constexpr qint64 largestInt = std::numeric_limits<int>::max();
constexpr qint64 largestParallel = 64;

Format formatOf(const Arguments &arguments, Format standard)
{
    const QString name = arguments.text(QStringLiteral("--format"));
    if (name == u"json")
        return Format::Json;
    if (name == u"csv")
        return Format::Csv;
    return standard;
}

SelectionArguments selectionOf(Arguments &arguments)
{
    SelectionArguments result;
    core::Selection &selection = result.selection;
    selection.session = core::SessionId(arguments.text(QStringLiteral("--session")));
    result.kindGiven = arguments.has(QStringLiteral("--kind"));
    if (arguments.text(QStringLiteral("--kind")) == u"downloads")
        selection.kind = core::RecordingKind::BrowserDownload;
    selection.from = arguments.day(QStringLiteral("--from"));
    selection.to = arguments.day(QStringLiteral("--to"));
    const QString trash = arguments.text(QStringLiteral("--trash"));
    if (!trash.isEmpty())
        selection.trash = trash == u"files" ? core::Selection::Trash::Files : core::Selection::Trash::Sessions;
    for (const QString &id : arguments.texts(QStringLiteral("--id")))
        selection.ids.append(core::RecordingId(id));
    selection.types = arguments.texts(QStringLiteral("--type"));
    if (const auto size = arguments.count(QStringLiteral("--page-size"), largestInt))
        selection.pageSize = int(*size);

    if (selection.from && selection.to && *selection.from > *selection.to)
        arguments.fail(CommandLine::wrongOrder());
    if (selection.trash != core::Selection::Trash::No && (selection.from || selection.to))
        arguments.fail(CommandLine::rangeWithTrash());
    return result;
}

LimitArguments limitsOf(Arguments &arguments)
{
    LimitArguments limits;
    limits.parallel = int(arguments.count(QStringLiteral("--parallel"), largestParallel).value_or(limits.parallel));
    limits.connections =
        int(arguments.count(QStringLiteral("--connections"), largestParallel).value_or(limits.connections));
    limits.bytesPerSecond =
        arguments.count(QStringLiteral("--limit-rate"), std::numeric_limits<qint64>::max()).value_or(0);
    return limits;
}

core::NameTemplate nameTemplateOf(Arguments &arguments)
{
    const core::Result<core::NameTemplate> standard = core::NameTemplate::parse(core::NameTemplate::defaultPattern);
    const QString option = QStringLiteral("--name");
    if (!arguments.has(option))
        return *standard;
    const core::Result<core::NameTemplate> typed = core::NameTemplate::parse(arguments.text(option));
    if (!typed)
        arguments.fail(QStringLiteral("%1: %2").arg(option, typed.error().message));
    return typed.value_or(*standard);
}

Request downloadOf(Arguments &arguments)
{
    return Download{arguments.text(QStringLiteral("--account")),
                    selectionOf(arguments),
                    arguments.text(QStringLiteral("--into")),
                    nameTemplateOf(arguments),
                    limitsOf(arguments),
                    arguments.has(QStringLiteral("--dry-run")),
                    formatOf(arguments, Format::Text)};
}

Request listOf(Arguments &arguments)
{
    List list{
        arguments.text(QStringLiteral("--account")), selectionOf(arguments), {}, formatOf(arguments, Format::Table)};
    if (const auto limit = arguments.count(QStringLiteral("--limit"), largestInt))
        list.limit = int(*limit);
    return list;
}

Request accountRequestOf(const QString &command, Arguments &arguments)
{
    const QString name = arguments.positional(0);
    if (command == u"account add")
        return AccountAdd{name, arguments.text(QStringLiteral("--provider")),
                          arguments.text(QStringLiteral("--api-url")), arguments.pairs(QStringLiteral("--set"))};
    if (command == u"account check")
        return AccountCheck{name};
    if (command == u"account remove")
        return AccountRemove{name};
    return AccountList{formatOf(arguments, Format::Table)};
}

Request requestOf(const QString &command, Arguments &arguments)
{
    if (command.startsWith(u"account "))
        return accountRequestOf(command, arguments);
    if (command == u"list")
        return listOf(arguments);
    if (command == u"download")
        return downloadOf(arguments);
    if (command == u"queue")
        return ShowQueue{formatOf(arguments, Format::Table)};
    if (command == u"resume")
        return Resume{limitsOf(arguments), formatOf(arguments, Format::Text)};
    return Verify{arguments.positional(0), formatOf(arguments, Format::Text)};
}

/// The switches that every command takes, wherever they stand before a `--`.
struct GlobalSwitches
{
    bool help = false;
    bool version = false;
    bool verbose = false;
};

bool takeSwitch(const QString &word, GlobalSwitches &switches)
{
    if (word == u"--help" || word == u"-h")
        return switches.help = true;
    if (word == u"--version")
        return switches.version = true;
    if (word == u"--verbose" || word == u"-v")
        return switches.verbose = true;
    return false;
}

GlobalSwitches takeGlobalSwitches(QStringList &words)
{
    GlobalSwitches switches;
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    QStringList others;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if ((end >= 0 && i >= end) || !takeSwitch(words.at(i), switches))
            others.append(words.at(i));
    }
    words = others;
    return switches;
}

/// Takes the command's name, one word or two, off the front; empty where it is unknown.
QString takeCommand(QStringList &words)
{
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        QString name = words.mid(0, length).join(u' ');
        if (words.size() >= length && commandNamed(name)) {
            words = words.mid(length);
            return name;
        }
    }
    return {};
}

/// A command, or the first word of several (`account`).
bool isHelpTopic(const QString &name)
{
    const QList<CommandSpec> &table = commandTable();
    return name.isEmpty() || std::any_of(table.begin(), table.end(), [&name](const CommandSpec &spec) {
               return spec.name == name || spec.name.startsWith(name + u' ');
           });
}

std::variant<Invocation, UsageError> helpOn(const QStringList &command, bool verbose)
{
    const QString name = command.join(u' ');
    if (!isHelpTopic(name))
        return UsageError{CommandLine::unknownCommand(name), {}};
    return Invocation{Help{command}, verbose};
}

} // namespace

std::variant<Invocation, UsageError> parseCommandLine(const QStringList &words)
{
    QStringList rest = words;
    const GlobalSwitches switches = takeGlobalSwitches(rest);
    if (switches.version)
        return Invocation{ShowVersion{}, switches.verbose};
    if (!rest.isEmpty() && rest.first() == u"help")
        return helpOn(rest.mid(1), switches.verbose);

    const QStringList typed = rest;
    const QString command = takeCommand(rest);
    if (switches.help && !command.isEmpty())
        return helpOn(command.split(u' '), switches.verbose);
    if (switches.help)
        return helpOn(typed.mid(0, 1), switches.verbose);
    if (typed.isEmpty())
        return UsageError{CommandLine::missingCommand(), {}};
    if (command.isEmpty())
        return UsageError{CommandLine::unknownCommand(typed.mid(0, isHelpTopic(typed.first()) ? 2 : 1).join(u' ')), {}};

    Arguments arguments(*commandNamed(command), rest);
    Request request = requestOf(command, arguments);
    if (arguments.error())
        return *arguments.error();
    return Invocation{std::move(request), switches.verbose};
}

} // namespace cli
