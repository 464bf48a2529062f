#include "cli/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

OptionSpec flag(const char *name, const char *summary)
{
    return {QString::fromLatin1(name), {}, summary, false, false};
}

OptionSpec option(const char *name, const char *value, const char *summary)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), summary, false, false};
}

OptionSpec required(const char *name, const char *value, const char *summary)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), summary, true, false};
}

OptionSpec repeatable(const char *name, const char *value, const char *summary)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), summary, false, true};
}

OptionSpec format(const char *choices)
{
    return option("--format", choices, QT_TRANSLATE_NOOP("cli::HelpText", "How to print it; the first is the default"));
}

QList<OptionSpec> selectionOptions()
{
    return {
        required("--account", "NAME", QT_TRANSLATE_NOOP("cli::HelpText", "The account")),
        option("--session", "ID",
               QT_TRANSLATE_NOOP("cli::HelpText", "Only this session; without it, the whole account")),
        option("--kind", "recordings|downloads",
               QT_TRANSLATE_NOOP("cli::HelpText", "Recordings, or the files that the browser downloaded (Anchor)")),
        option("--from", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli::HelpText", "Started on this UTC day or later")),
        option("--to", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli::HelpText", "Started on this UTC day or earlier")),
        option("--trash", "sessions|files", QT_TRANSLATE_NOOP("cli::HelpText", "What is in the trash (Zoom)")),
        repeatable("--id", "ID", QT_TRANSLATE_NOOP("cli::HelpText", "Only this recording; may be repeated")),
        repeatable("--type", "TYPE",
                   QT_TRANSLATE_NOOP("cli::HelpText", "Only this type, ignoring case; may be repeated")),
    };
}

QList<OptionSpec> limitOptions()
{
    return {
        option("--parallel", "N", QT_TRANSLATE_NOOP("cli::HelpText", "Files at a time (3)")),
        option("--connections", "N", QT_TRANSLATE_NOOP("cli::HelpText", "Connections for a large file (4)")),
        option("--limit-rate", "BYTES_PER_SECOND", QT_TRANSLATE_NOOP("cli::HelpText", "For the whole process")),
    };
}

CommandSpec accountAdd()
{
    return {
        QStringLiteral("account add"),
        {QStringLiteral("NAME")},
        {required("--provider", "PROVIDER",
                  QT_TRANSLATE_NOOP("cli::HelpText", "zoom-video-sdk, signalwire or anchor-browser")),
         option("--api-url", "URL",
                QT_TRANSLATE_NOOP("cli::HelpText",
                                  "Replaces the provider's API address; plain http on this computer only")),
         repeatable("--set", "FIELD=VALUE",
                    QT_TRANSLATE_NOOP("cli::HelpText", "signalwire needs space and project_id"))},
        QT_TRANSLATE_NOOP("cli::HelpText", "Add an account"),
        QT_TRANSLATE_NOOP(
            "cli::HelpText",
            "The secrets are read from standard input as one JSON object, such as {\"api_key\": \"…\"}; on a terminal "
            "each is asked for without echo. They are kept in the keychain of this computer.\n"
            "  zoom-video-sdk   api_key and api_secret, or jwt\n"
            "  signalwire       api_token\n"
            "  anchor-browser   api_key\n"
            "Without a keychain, set REELKEEP_SECRETS to {\"NAME\": {\"api_key\": \"…\"}}: nothing is stored then.")};
}

QList<CommandSpec> accountCommands()
{
    const QStringList name{QStringLiteral("NAME")};
    return {
        accountAdd(),
        {QStringLiteral("account list"),
         {},
         {format("table|json")},
         QT_TRANSLATE_NOOP("cli::HelpText", "Show the accounts, never their secrets"),
         nullptr},
        {QStringLiteral("account check"),
         name,
         {},
         QT_TRANSLATE_NOOP("cli::HelpText", "Sign in with one small request"),
         nullptr},
        {QStringLiteral("account remove"),
         name,
         {},
         QT_TRANSLATE_NOOP("cli::HelpText", "Remove an account with its secrets; finished files stay"),
         nullptr},
    };
}

CommandSpec listCommand()
{
    return {QStringLiteral("list"),
            {},
            selectionOptions() +
                QList<OptionSpec>{
                    option("--page-size", "N", QT_TRANSLATE_NOOP("cli::HelpText", "Rows asked for at a time")),
                    option("--limit", "N", QT_TRANSLATE_NOOP("cli::HelpText", "Stop after so many rows")),
                    format("table|json|csv")},
            QT_TRANSLATE_NOOP("cli::HelpText", "List recordings, newest first"),
            QT_TRANSLATE_NOOP("cli::HelpText",
                              "Without a range everything is listed, but for a whole Zoom account the last 30 days.")};
}

CommandSpec downloadCommand()
{
    return {
        QStringLiteral("download"),
        {},
        selectionOptions() +
            QList<OptionSpec>{
                required("--into", "DIR", QT_TRANSLATE_NOOP("cli::HelpText", "The folder; made where it is missing")),
                option("--name", "TEMPLATE",
                       QT_TRANSLATE_NOOP("cli::HelpText", "Names below it: {account}/{date} {session}/{name}.{ext}"))} +
            limitOptions() +
            QList<OptionSpec>{flag("--dry-run", QT_TRANSLATE_NOOP("cli::HelpText", "Show the plan and write nothing")),
                              format("text|json")},
        QT_TRANSLATE_NOOP("cli::HelpText", "Download recordings, each verified"),
        QT_TRANSLATE_NOOP(
            "cli::HelpText",
            "The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.\n"
            "Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} "
            "{ext}.")};
}

QList<CommandSpec> makeTable()
{
    QList<CommandSpec> table = accountCommands();
    table << listCommand() << downloadCommand();
    table << CommandSpec{QStringLiteral("queue"),
                         {},
                         {format("table|json")},
                         QT_TRANSLATE_NOOP("cli::HelpText", "Show the downloads that are unfinished"),
                         nullptr};
    table << CommandSpec{
        QStringLiteral("resume"),
        {},
        limitOptions() + QList<OptionSpec>{format("text|json")},
        QT_TRANSLATE_NOOP("cli::HelpText", "Go on with the downloads that are unfinished"),
        QT_TRANSLATE_NOOP("cli::HelpText", "What a person paused, or another process is busy with, is left alone.")};
    table << CommandSpec{QStringLiteral("verify"),
                         {QStringLiteral("DIR")},
                         {format("text|json")},
                         QT_TRANSLATE_NOOP("cli::HelpText", "Hash downloaded files again and compare with SHA256SUMS"),
                         nullptr};
    return table;
}

template <class List>
auto findByName(const List &list, const QString &name) -> decltype(list.data())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&name](const auto &entry) { return entry.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const OptionSpec *CommandSpec::option(const QString &optionName) const
{
    return findByName(options, optionName);
}

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table = makeTable();
    return table;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        flag("--help", QT_TRANSLATE_NOOP("cli::HelpText", "Show this help (also -h)")),
        flag("--version", QT_TRANSLATE_NOOP("cli::HelpText", "Show the version")),
        flag("--verbose", QT_TRANSLATE_NOOP("cli::HelpText", "Log to standard error, without secrets (also -v)")),
    };
    return options;
}

const CommandSpec *commandNamed(const QString &name)
{
    return findByName(commandTable(), name);
}

} // namespace cli
