#include "core/version.h"
#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongCommandLine = 2;
constexpr int cannotServe = 5;

QJsonObject textsOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QByteArray readyLine(const sandbox::Server &server)
{
    QJsonArray accounts;
    const auto samples = server.accounts();
    for (const sandbox::SampleAccount &account : samples)
        accounts.append(QJsonObject{{u"name"_s, account.name},
                                    {u"provider"_s, account.provider},
                                    {u"api_url"_s, account.apiUrl.toString()},
                                    {u"fields"_s, textsOf(account.fields)},
                                    {u"secrets"_s, textsOf(account.secrets)},
                                    {u"rows"_s, account.rows}});
    const QJsonObject ready{
        {u"port"_s, server.port()}, {u"files_port"_s, server.filesPort()}, {u"accounts"_s, accounts}};
    return QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n';
}

void printSummary(const sandbox::Server &server)
{
    std::fprintf(stderr, "Sample recordings are served on 127.0.0.1 until Ctrl+C.\n");
    const auto samples = server.accounts();
    for (const sandbox::SampleAccount &account : samples)
        std::fprintf(stderr, "  %-18s %5d recordings   %s\n", qPrintable(account.name),
                     account.rows.value(u"all").toInt(), qPrintable(account.apiUrl.toString()));
}

/// A number of at least 0, or an exit with a sentence.
double number(const QCommandLineParser &parser, const QString &name, double most)
{
    if (!parser.isSet(name))
        return 0;
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    std::fprintf(stderr, "--%s wants a number from 0 to %.0f\n", qPrintable(name), most);
    std::exit(wrongCommandLine);
}

sandbox::Options readOptions(const QCoreApplication &app)
{
    constexpr double week = 604800;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves sample recordings in the dialects of three providers, on 127.0.0.1 only.\n"
        "Prints one JSON line with the accounts when it is ready."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port of the API; any free one by default."_s, u"N"_s},
        {u"log"_s, u"Append one JSON line a request to FILE; no secret is written."_s, u"FILE"_s},
        {u"media"_s, u"Folder of the sample clips."_s, u"DIR"_s},
        {u"rate"_s, u"Bytes a second for each file."_s, u"BYTES"_s},
        {u"link-lifetime"_s, u"The longest that a signed link lives."_s, u"SECONDS"_s},
        {u"page-token-lifetime"_s, u"How long Zoom's page tokens live; 900 by default."_s, u"SECONDS"_s},
        {u"settle-after"_s, u"When SignalWire's unfinished recordings are completed, one after the other."_s,
         u"SECONDS"_s},
        {u"fresh-session"_s, u"A Zoom session that ended just now: its video and its transcript are still to come."_s},
        {u"refuse-changes"_s, u"Refuse every change, with HTTP 200 as Zoom does."_s},
        {u"strict-rates"_s, u"Answer 429 beyond the documented rates."_s},
        {u"seed"_s, u"Other ids and keys."_s, u"N"_s},
    });
    parser.process(app);
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "Unknown argument: %s\n", qPrintable(parser.positionalArguments().first()));
        std::exit(wrongCommandLine);
    }
    sandbox::Options options;
    options.port = quint16(number(parser, u"port"_s, 65535));
    options.logFile = parser.value(u"log"_s);
    options.media = parser.value(u"media"_s);
    options.bytesPerSecond = number(parser, u"rate"_s, 1e12);
    if (parser.isSet(u"link-lifetime"_s))
        options.linkLifetime = std::chrono::seconds(qint64(number(parser, u"link-lifetime"_s, week)));
    if (parser.isSet(u"page-token-lifetime"_s))
        options.pageTokenLifetime = std::chrono::seconds(qint64(number(parser, u"page-token-lifetime"_s, week)));
    if (parser.isSet(u"settle-after"_s))
        options.settleAfter = std::chrono::seconds(qint64(number(parser, u"settle-after"_s, week)));
    options.freshSession = parser.isSet(u"fresh-session"_s);
    options.refuseChanges = parser.isSet(u"refuse-changes"_s);
    options.strictRates = parser.isSet(u"strict-rates"_s);
    if (parser.isSet(u"seed"_s))
        options.seed = quint32(number(parser, u"seed"_s, 4294967295.0));
    return options;
}

/// SIGINT and SIGTERM as something to read: blocked in every thread, so call it before any is started.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

} // namespace

int main(int argc, char **argv)
{
    const int signals = openSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"reelkeep-sandbox"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(core::version));

    sandbox::Server server(readOptions(app));
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorString()));
        return cannotServe;
    }
    const QByteArray line = readyLine(server);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    printSummary(server);

    const QSocketNotifier notifier(signals, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    const int status = QCoreApplication::exec();
    server.stop();
    ::close(signals);
    return status;
}
