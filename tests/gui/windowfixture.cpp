#include "windowfixture.h"

#include "gui/recordingsview.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
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

gui::MainWindow::Services WindowFixture::services()
{
    return {m_book,    m_source,          m_queue,   m_recordings, m_queueModel, m_accountsModel,   m_preferences,
            m_preview, m_loader.copies(), m_changes, m_passcodes,  m_lookup,     m_keeping.keeper()};
}

gui::MainWindow &WindowFixture::window()
{
    if (!m_window) {
        m_window = std::make_unique<gui::MainWindow>(services());
        QObject::connect(m_window.get(), &gui::MainWindow::samplesWanted, &m_samples, &app::Samples::add);
        QObject::connect(m_window.get(), &gui::MainWindow::samplesUnwanted, &m_samples, &app::Samples::remove);
    }
    return *m_window;
}

QTableView &WindowFixture::table()
{
    // Not by its name, which is another in each language.
    return *window().findChild<gui::RecordingsView *>();
}

models::RecordingsModel::Chosen WindowFixture::chosen(int row)
{
    return m_recordings.recordings({m_recordings.index(row, 0)}).value(0);
}

QList<int> WindowFixture::readyRows()
{
    QList<int> rows;
    for (int row = 0; row < std::min(10, m_recordings.rowCount()); ++row) {
        if (chosen(row).recording.ready)
            rows.append(row);
    }
    return rows;
}

QList<int> WindowFixture::selectedRows()
{
    QList<int> rows;
    for (const QModelIndex &index : table().selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QMenu *WindowFixture::openMenu()
{
    const QPoint place = table().visualRect(table().currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table().viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *WindowFixture::commandOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QString WindowFixture::accessibleNameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace test
