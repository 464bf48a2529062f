#include "cli/command.h"
#include "cli/commandfactory.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/helptext.h"
#include "cli/house.h"
#include "cli/logging.h"
#include "cli/secretinput.h"
#include "cli/stopsignals.h"
#include "core/describe.h"
#include "core/translations.h"
#include "core/version.h"

#include <QCoreApplication>

#include <csignal>
#include <unistd.h>

using namespace cli;

namespace {

int refuse(Console &console, const UsageError &error)
{
    console.note(QStringLiteral("reelkeep-cli: ") + error.message);
    console.note(QCoreApplication::translate("cli::main", "“reelkeep-cli help%1” shows how it is used.")
                     .arg(error.command.isEmpty() ? QString() : u' ' + error.command));
    return int(ExitStatus::WrongCommandLine);
}

int runCommand(const Request &request, Console &console)
{
    StopSignals signals;
    const library::Paths paths = library::Paths::fromEnvironment();
    if (!paths.create()) {
        core::Error error(core::Error::Kind::Storage);
        error.subject = paths.database();
        console.note(core::describe(error));
        return int(ExitStatus::Local);
    }
    House house(paths);
    QObject::connect(&house.library(), &library::Library::rescued, qApp,
                     [&console](const core::Error &error) { console.note(core::describe(error)); });
    const SecretInput secrets(STDIN_FILENO, STDERR_FILENO, signals.descriptor());
    const std::unique_ptr<Command> command = makeCommand(request, house, console, secrets);
    QObject::connect(command.get(), &Command::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&signals, &StopSignals::stopRequested, command.get(), &Command::stop);
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    console.showStatus({});
    return int(signals.received().value_or(command->status()));
}

int run(const QStringList &words, Console &console)
{
    const auto parsed = parseCommandLine(words);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return refuse(console, *error);
    const auto &invocation = std::get<Invocation>(parsed);
    setUpLogging(invocation.verbose);
    if (const auto *help = std::get_if<Help>(&invocation.request)) {
        console.printText(HelpText::of(help->command));
        return int(ExitStatus::Done);
    }
    if (std::holds_alternative<ShowVersion>(invocation.request)) {
        console.printText(HelpText::version());
        return int(ExitStatus::Done);
    }
    return runCommand(invocation.request, console);
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that went away shows as EPIPE, and the parts of a download are left in order.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reelkeep"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(core::version));
    core::Translations translations;
    translations.set({});
    Console console;
    return run(QCoreApplication::arguments().mid(1), console);
}
