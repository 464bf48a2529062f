#include "windowfixture.h"

#include "gui/accountactions.h"
#include "gui/recordingsview.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

namespace test {

namespace {

downloads::Queue::Options queueOptions(const library::Paths &paths)
{
    downloads::Queue::Options options;
    options.runtimeFolder = paths.runtime();
    return options;
}

} // namespace

QString mediaFolder()
{
    return QStringLiteral(REELKEEP_SAMPLES);
}

WindowFixture::WindowFixture(const QString &home, Models models)
    : m_paths(library::Paths::below(home))
    , m_settings((m_paths.create(), m_paths.settings()))
    , m_preferences(m_settings, m_paths.downloads())
    , m_library(m_paths.database())
    , m_http(m_clock)
    , m_context{m_http, m_clock}
    , m_book(m_library, m_store, m_context)
    , m_source(m_book, m_context)
    , m_queue(m_library, m_source, m_http, queueOptions(m_paths))
    , m_policy(m_queue, m_book, m_preferences)
    , m_loader(m_book, m_source, m_library, m_clock)
    , m_recordings(m_book, m_loader, m_queue, m_clock)
    , m_queueModel(m_queue, m_book, m_clock)
    , m_accountsModel(m_book, m_recordings)
    , m_lookup(m_book, m_loader, m_recordings)
    , m_preview(m_source, m_library, m_clock, m_paths.cache())
    , m_resources(m_http, m_preview, m_preferences)
    , m_keeping({m_queue, m_source, m_library, m_clock}, m_book, m_preferences)
    , m_changes(m_recordings, m_loader, m_book, m_source, m_queue)
    , m_passcodes(m_book, m_source)
    , m_watch(m_recordings, m_loader, m_book, m_source, m_clock)
    , m_samples(m_book, m_preferences, mediaFolder())
{
    if (models == Models::Tested) {
        for (QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(&m_recordings), static_cast<QAbstractItemModel *>(&m_queueModel),
              static_cast<QAbstractItemModel *>(&m_accountsModel)})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model));
    }
}

bool WindowFixture::addSamples()
{
    named<QPushButton>(window(), QStringLiteral("Try it with sample recordings"))->click();
    return QTest::qWaitFor([this] { return m_book.accounts().size() == 3; });
}

QString WindowFixture::addAccount(const sandbox::Server &server, int index)
{
    const sandbox::SampleAccount sample = server.accounts().value(index);
    core::Account account;
    account.name = index == 0 ? QStringLiteral("Support calls") : sample.name;
    account.provider = sample.provider;
    account.apiUrl = sample.apiUrl;
    account.fields = sample.fields;
    (void)m_book.add(account, core::Secret(sample.secrets));
    return account.name;
}

bool WindowFixture::start()
{
    bool loaded = false;
    m_book.load()->then(&m_book, [this, &loaded](const core::Result<void> &result) {
        loaded = result.has_value();
        gui::MainWindow &made = window();
        m_samples.restore();
        made.show();
        m_keeping.keeper().start();
    });
    return QTest::qWaitFor([this, &loaded] { return loaded && m_window->isVisible(); }, 20'000);
}

gui::MainWindow &WindowFixture::window()
{
    if (!m_window) {
        m_window = std::make_unique<gui::MainWindow>(
            gui::MainWindow::Services{m_book, m_queue, m_recordings, m_queueModel, m_accountsModel, m_preferences,
                                      m_preview, m_loader.copies(), m_changes, m_passcodes, m_lookup});
        QObject::connect(m_window.get(), &gui::MainWindow::samplesWanted, &m_samples, &app::Samples::add);
        QObject::connect(m_window.get(), &gui::MainWindow::samplesUnwanted, &m_samples, &app::Samples::remove);
        gui::AccountActions &actions = m_window->accountActions();
        downloads::Keeper &keeper = m_keeping.keeper();
        QObject::connect(&keeper, &downloads::Keeper::failed, &actions, &gui::AccountActions::tellKeepingFailure);
        QObject::connect(&keeper, &downloads::Keeper::recovered, &actions, &gui::AccountActions::tellRecovery);
        QObject::connect(&actions, &gui::AccountActions::keepAgainWanted, &keeper, &downloads::Keeper::keepNow);
    }
    return *m_window;
}

QTableView &WindowFixture::table()
{
    // Not by its name, which is another in each language.
    return *window().findChild<gui::RecordingsView *>();
}

QString WindowFixture::accessibleNameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace test
