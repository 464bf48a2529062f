#pragma once

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "app/keeppolicy.h"
#include "app/queuepolicy.h"
#include "app/resourcepolicy.h"
#include "app/samples.h"
#include "downloads/queue.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "library/library.h"
#include "library/paths.h"
#include "library/settings.h"
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
#include "sandbox/server.h"
#include "secrets/memorystore.h"
#include "support/shiftedclock.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace test {

/// The folder of the sample clips that the build made.
QString mediaFolder();

/// The application as main() puts it together, in a folder of its own and with a keychain in memory.
class WindowFixture
{
public:
    enum class Models { Tested, Untested };

    /// `home`: kept over two fixtures, as a second start of the application. Every test of the window holds its models
    /// to the rules of models as well; a benchmark does without.
    explicit WindowFixture(const QString &home, Models models = Models::Tested);

    /// Made when it is first asked for, at start() at the latest.
    gui::MainWindow &window();
    accounts::AccountBook &book() { return m_book; }
    models::RecordingsModel &recordings() { return m_recordings; }
    models::Preferences &preferences() { return m_preferences; }
    downloads::Queue &queue() { return m_queue; }
    /// For a window that is made elsewhere.
    gui::MainWindow::Services services();
    models::QueueModel &queueModel() { return m_queueModel; }
    media::Preview &preview() { return m_preview; }
    models::RecordingsLoader &loader() { return m_loader; }
    models::LocalCopies &copies() { return m_loader.copies(); }
    models::RecordingChanges &changes() { return m_changes; }
    models::ProcessingWatch &watch() { return m_watch; }
    /// The application's time, which can be put forward.
    support::ShiftedClock &clock() { return m_clock; }
    app::Samples &samples() { return m_samples; }
    library::Library &library() { return m_library; }
    const library::Paths &paths() const { return m_paths; }
    const library::Settings &settings() const { return m_settings; }
    downloads::Keeper &keeper() { return m_keeping.keeper(); }
    QTableView &table();
    /// Of a row of the recordings; of the first ten those that can be downloaded; those that are selected, in order.
    models::RecordingsModel::Chosen chosen(int row);
    QList<int> readyRows();
    QList<int> selectedRows();
    /// The context menu of the current row, by the right button; null where none came.
    QMenu *openMenu();
    /// Null where it has none of that text.
    static QAction *commandOf(const QMenu &menu, const QString &text);

    /// Adds an account of a sandbox as a person would: stored, which the samples never are. Its name.
    QString addAccount(const sandbox::Server &server, int index = 0);
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
    support::ShiftedClock m_clock;
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
    app::ResourcePolicy m_resources;
    app::KeepPolicy m_keeping;
    models::RecordingChanges m_changes;
    models::Passcodes m_passcodes;
    models::ProcessingWatch m_watch;
    app::Samples m_samples;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace test
