#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "app/logfile.h"
#include "app/queuepolicy.h"
#include "app/samples.h"
#include "app/translations.h"
#include "core/clock.h"
#include "core/describe.h"
#include "core/version.h"
#include "downloads/queue.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "library/library.h"
#include "library/paths.h"
#include "library/settings.h"
#include "media/playerthread.h"
#include "media/preview.h"
#include "models/accountsmodel.h"
#include "models/preferences.h"
#include "models/queuemodel.h"
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

namespace {

downloads::Queue::Options queueOptions(const library::Paths &paths, const models::Preferences &preferences)
{
    downloads::Queue::Options options;
    options.runtimeFolder = paths.runtime();
    options.limits = preferences.limits();
    options.order = preferences.queueOrder();
    return options;
}

void name(QApplication &application)
{
    QApplication::setOrganizationName(QStringLiteral("reelkeep"));
    QApplication::setApplicationName(QStringLiteral("reelkeep"));
    QApplication::setApplicationDisplayName(QStringLiteral("Reelkeep"));
    QApplication::setApplicationVersion(QString::fromLatin1(core::version));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.reelkeep.Reelkeep"));
    application.setQuitOnLastWindowClosed(true);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    media::useGStreamer();
    QApplication application(argc, argv);
    name(application);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const app::Translations translations(application);

    const library::Paths paths = library::Paths::fromEnvironment();
    if (!paths.create()) {
        qCritical("Reelkeep cannot make its folders; set REELKEEP_HOME to a folder that can be written.");
        return EXIT_FAILURE;
    }
    app::LogFile::start(paths.logs());

    library::Settings settings(paths.settings());
    models::Preferences preferences(settings, paths.downloads());
    gui::Theme theme(application, preferences);

    library::Library library(paths.database());
    const core::SystemClock clock;
    net::HttpClient http(clock);
    secrets::EnvironmentStore environment(secrets::EnvironmentStore::fromEnvironment());
    secrets::MemoryStore session;
    secrets::KeychainStore keychain;
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
    models::SessionLookup lookup(book, loader, recordings);
    gui::MainWindow window({book, queue, recordings, queueModel, accountsModel, preferences, preview, lookup});

    const auto tell = [&window](const QString &topic, const QString &text) {
        window.messages().show({topic, {}, text, {}, {}});
    };
    app::Samples samples(book, preferences);
    QObject::connect(&window, &gui::MainWindow::samplesWanted, &samples, &app::Samples::add);
    QObject::connect(&window, &gui::MainWindow::samplesUnwanted, &samples, &app::Samples::remove);
    QObject::connect(&samples, &app::Samples::failed, &window,
                     [tell](const QString &reason) { tell(QStringLiteral("samples"), reason); });
    QObject::connect(&library, &library::Library::rescued, &window,
                     [tell](const core::Error &error) { tell(QStringLiteral("rescued"), core::describe(error)); });

    // Shown once it is known whether there are accounts: the first page must not flash by.
    book.load()->then(&window, [&](const core::Result<void> &loaded) {
        if (!loaded)
            tell(QStringLiteral("library"), core::describe(loaded.error()));
        samples.restore();
        window.show();
        queue.load()->then(&window, [](const core::Result<QList<core::DownloadId>> &) {});
    });
    return QApplication::exec();
}
