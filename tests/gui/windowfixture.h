#pragma once

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "app/queuepolicy.h"
#include "app/samples.h"
#include "core/clock.h"
#include "downloads/queue.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "library/library.h"
#include "library/paths.h"
#include "library/settings.h"
#include "media/preview.h"
#include "models/accountsmodel.h"
#include "models/preferences.h"
#include "models/queuemodel.h"
#include "models/recordingsloader.h"
#include "models/recordingsmodel.h"
#include "models/sessionlookup.h"
#include "net/httpclient.h"
#include "sandbox/server.h"
#include "secrets/memorystore.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace test {

/// The folder of the sample clips that the build made.
QString mediaFolder();

/// The application as main() puts it together, in a folder of its own and with a keychain in memory.
class WindowFixture
{
public:
    /// `home`: kept over two fixtures, as a second start of the application.
    explicit WindowFixture(const QString &home);

    gui::MainWindow &window() { return *m_window; }
    accounts::AccountBook &book() { return m_book; }
    models::RecordingsModel &recordings() { return m_recordings; }
    models::Preferences &preferences() { return m_preferences; }
    downloads::Queue &queue() { return m_queue; }
    models::QueueModel &queueModel() { return m_queueModel; }
    media::Preview &preview() { return m_preview; }
    app::Samples &samples() { return m_samples; }
    QTableView &table();

    /// Adds the first account of a sandbox as a person would: stored, which the samples never are. Its name.
    QString addAccount(const sandbox::Server &server);
    /// Loads the book and shows the window.
    bool start();
    /// By the button that offers them; false: they did not come.
    bool addSamples();

    /// The widget of that class and accessible name, as a screen reader would find it; null where there is none.
    template <class Widget>
    static Widget *named(QWidget &root, const QString &name)
    {
        const QList<Widget *> all = root.findChildren<Widget *>();
        for (Widget *candidate : all) {
            if (accessibleNameOf(*candidate) == name)
                return candidate;
        }
        return nullptr;
    }
    static QString accessibleNameOf(QWidget &widget);

private:
    library::Paths m_paths;
    library::Settings m_settings;
    models::Preferences m_preferences;
    library::Library m_library;
    core::SystemClock m_clock;
    net::HttpClient m_http;
    secrets::MemoryStore m_store;
    providers::Context m_context;
    accounts::AccountBook m_book;
    accounts::AccountSource m_source;
    downloads::Queue m_queue;
    app::QueuePolicy m_policy;
    models::RecordingsLoader m_loader;
    models::RecordingsModel m_recordings;
    models::QueueModel m_queueModel;
    models::AccountsModel m_accountsModel;
    models::SessionLookup m_lookup;
    media::Preview m_preview;
    // Every test of the window holds the models to the rules of models as well.
    QAbstractItemModelTester m_recordingsTester{&m_recordings};
    QAbstractItemModelTester m_queueTester{&m_queueModel};
    QAbstractItemModelTester m_accountsTester{&m_accountsModel};
    app::Samples m_samples;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace test
