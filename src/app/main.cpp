#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "app/announcer.h"
#include "app/diagnostics.h"
#include "app/keeppolicy.h"
#include "app/language.h"
#include "app/launch.h"
#include "app/logfile.h"
#include "app/queuepolicy.h"
#include "app/resourcepolicy.h"
#include "app/samples.h"
#include "app/singleinstance.h"
#include "app/windowhost.h"
#include "core/clock.h"
#include "core/version.h"
#include "downloads/queue.h"
#include "gui/platform/windowactivation.h"
#include "gui/theme.h"
#include "library/library.h"
#include "library/paths.h"
#include "library/settings.h"
#include "media/playerthread.h"
#include "media/preview.h"
#include "models/accountsmodel.h"
#include "models/passcodes.h"
#include "models/preferences.h"
#include "models/processingwatch.h"
#include "models/queuemodel.h"
#include "models/recordingchanges.h"
#include "models/recordingsloader.h"
#include "models/recordingsmodel.h"
#include "models/sessionlookup.h"
#include "net/httpclient.h"
#include "secrets/environmentstore.h"
#include "secrets/keychainstore.h"
#include "secrets/layeredstore.h"
#include "secrets/memorystore.h"

#include <QApplication>
#include <QCommandLineParser>

#include <chrono>

namespace {

downloads::Queue::Options queueOptions(const library::Paths &paths, const models::Preferences &preferences)
{
    downloads::Queue::Options options;
    options.runtimeFolder = paths.runtime();
    options.limits = preferences.limits();
    options.order = preferences.queueOrder();
    return options;
}

void name()
{
    QApplication::setOrganizationName(QStringLiteral("reelkeep"));
    QApplication::setApplicationName(QStringLiteral("reelkeep"));
    QApplication::setApplicationDisplayName(QStringLiteral("Reelkeep"));
    QApplication::setApplicationVersion(QString::fromLatin1(core::version));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.reelkeep.Reelkeep"));
}

app::Launch readLaunch(const QApplication &application, const QString &activationToken)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    app::Launch::addOptions(parser);
    parser.process(application);
    return app::Launch::fromParser(parser, activationToken);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    media::useGStreamer();
    const QString activationToken = gui::WindowActivation::tokenFromEnvironment();
    QApplication application(argc, argv);
    name();
    app::Language language;
    const app::Launch launch = readLaunch(application, activationToken);

    const library::Paths paths = library::Paths::fromEnvironment();
    if (!paths.create()) {
        qCritical("Reelkeep cannot make its folders; set REELKEEP_HOME to a folder that can be written.");
        return EXIT_FAILURE;
    }
    app::SingleInstance instance(paths.runtime());
    switch (instance.claim(launch)) {
    case app::SingleInstance::Role::First:
        break;
    case app::SingleInstance::Role::HandedOver:
        return EXIT_SUCCESS;
    case app::SingleInstance::Role::Unanswered:
        qCritical("Reelkeep runs already and does not answer. End it, or wait until it does.");
        return EXIT_FAILURE;
    }
    // Not before: the log is the first one's.
    app::LogFile::start(paths.logs());

    library::Settings settings(paths.settings());
    models::Preferences preferences(settings, paths.downloads());
    language.follow(preferences);
    gui::Theme theme(application, preferences);

    library::Library library(paths.database());
    const core::SystemClock clock;
    net::HttpClient http(clock);
    secrets::EnvironmentStore environment(secrets::EnvironmentStore::fromEnvironment());
    secrets::MemoryStore session;
    // It may ask for a password, and somebody has to find and to type it.
    secrets::KeychainStore keychain(nullptr, std::chrono::minutes(2));
    secrets::LayeredStore store(environment, session, keychain);
    const providers::Context context{http, clock};
    accounts::AccountBook book(library, store, context);
    accounts::AccountSource source(book, context);
    downloads::Queue queue(library, source, http, queueOptions(paths, preferences));
    const app::QueuePolicy policy(queue, book, preferences);

    models::RecordingsLoader loader(book, source, library, clock);
    models::RecordingsModel recordings(book, loader, queue, clock);
    models::QueueModel queueModel(queue, book, clock);
    models::AccountsModel accountsModel(book, recordings);
    media::Preview preview(source, library, clock, paths.cache());
    const app::ResourcePolicy resources(http, preview, preferences);
    app::KeepPolicy keeping({queue, source, library, clock}, book, preferences);
    models::RecordingChanges changes(recordings, loader, book, source, queue);
    models::Passcodes passcodes(book, source);
    models::ProcessingWatch watch(recordings, loader, book, source, clock);
    QObject::connect(&policy, &app::QueuePolicy::onlineChanged, &watch, &models::ProcessingWatch::setOnline);
    models::SessionLookup lookup(book, loader, recordings);
    app::Samples samples(book, preferences);
    app::Announcer announcer(library, samples);
    app::Diagnostics diagnostics({paths, settings, library, book, queue});
    app::WindowHost host({{book, source, queue, recordings, queueModel, accountsModel, preferences, preview,
                           loader.copies(), changes, passcodes, lookup, keeping.keeper()},
                          library,
                          clock,
                          announcer,
                          diagnostics,
                          samples});
    QObject::connect(&instance, &app::SingleInstance::arrived, &host, &app::WindowHost::take);
    // Queued: the dialog in which it was chosen is of the window that goes.
    QObject::connect(&language, &app::Language::changed, &host, &app::WindowHost::remake, Qt::QueuedConnection);

    // Shown once it is known whether there are accounts: the first page must not flash by. What is known of them is
    // read while the window is made.
    book.load()->then(&host, [&](const core::Result<void> &loaded) {
        if (!loaded)
            announcer.tellLibraryFailure(loaded.error());
        samples.restore();
        host.open(launch);
        queue.load()->then(&host, [&](const core::Result<QList<core::DownloadId>> &) {
            keeping.keeper().start();
            host.act(launch);
        });
    });
    return QApplication::exec();
}
