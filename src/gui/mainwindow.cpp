#include "gui/mainwindow.h"

#include "accounts/accountbook.h"
#include "gui/accountactions.h"
#include "gui/accountspanel.h"
#include "gui/downloadactions.h"
#include "gui/downloadspanel.h"
#include "gui/dragpreparation.h"
#include "gui/filterbar.h"
#include "gui/firstpage.h"
#include "gui/foldersave.h"
#include "gui/icons.h"
#include "gui/pastein.h"
#include "gui/previewpanel.h"
#include "gui/recordingdrag.h"
#include "gui/resources.h"
#include "media/preview.h"
#include "models/displaytext.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gui {

namespace {

using models::DisplayText;
using Scheme = models::Preferences::ColourScheme;

constexpr QSize firstSize(1360, 840);

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent) : QMainWindow(parent), m_services(services)
{
    useResources();
    setWindowTitle(QStringLiteral("Reelkeep"));
    setWindowIcon(Icons::application());
    setUpPanels();
    m_accountActions = new AccountActions(services.book, services.queue, messages(), *this);
    m_downloadActions = new DownloadActions(services.queue, services.book, services.preferences, messages(), *this);
    setUpDragging();
    setUpStatusBar();
    setUpActions();
    connectPanels();
    restore();
    showRightPage();
    takeSelection();
    updateTotals();
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    // The panels carry their own headings; a bar above each would only be noise.
    dock->setTitleBarWidget(new QWidget(dock));
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::setUpPanels()
{
    m_filterBar = new FilterBar(this);
    setMenuWidget(m_filterBar);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_pages = new QStackedWidget(centre);
    column->addWidget(m_messages);
    column->addWidget(m_pages);
    m_firstPage = new FirstPage(m_pages);
    m_recordings = new RecordingsPanel(m_services.recordings, m_services.book, *m_filterBar, m_pages);
    m_pages->addWidget(m_firstPage);
    m_pages->addWidget(m_recordings);
    setCentralWidget(centre);

    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_accounts = new AccountsPanel(m_services.accountsModel);
    m_preview = new PreviewPanel(m_services.preview, m_services.recordings, m_services.book);
    m_downloads = new DownloadsPanel(m_services.queueModel, m_services.queue);
    QDockWidget *accounts = addDock(QStringLiteral("accounts"), tr("Accounts"), m_accounts, Qt::LeftDockWidgetArea);
    QDockWidget *preview = addDock(QStringLiteral("preview"), tr("Preview"), m_preview, Qt::RightDockWidgetArea);
    QDockWidget *downloads =
        addDock(QStringLiteral("downloads"), tr("Downloads"), m_downloads, Qt::BottomDockWidgetArea);
    resize(firstSize);
    resizeDocks({accounts, preview}, {208, 372}, Qt::Horizontal);
    resizeDocks({downloads}, {190}, Qt::Vertical);
    setTabOrder(m_filterBar, m_accounts);
    setTabOrder(m_accounts, m_recordings);
    setTabOrder(m_recordings, m_preview);
    setTabOrder(m_preview, m_downloads);
}

void MainWindow::setUpActions()
{
    auto *menu = new QMenu(this);
    const auto offer = [this, menu](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        addAction(action);
    };
    offer(tr("Add account…"), QKeySequence::New, [this] { m_accountActions->add(); });
    offer(tr("Add sample accounts"), {}, [this] { Q_EMIT samplesWanted(); });
    offer(tr("Remove sample accounts"), {}, [this] { Q_EMIT samplesUnwanted(); });
    menu->addSeparator();
    offer(tr("Search"), QKeySequence::Find, [this] { m_filterBar->focusSearch(); });
    offer(tr("Open what was copied"), QKeySequence::Paste, [this] { m_pasteIn->paste(); });
    offer(tr("Refresh"), QKeySequence::Refresh, [this] { m_services.recordings.refresh(); });
    menu->addSeparator();
    offer(tr("Play or pause"), Qt::CTRL | Qt::Key_P, [this] { m_preview->togglePlayback(); });
    offer(tr("Download"), Qt::CTRL | Qt::Key_D,
          [this] { m_downloadActions->download(m_recordings->selection().downloadable); });
    offer(tr("Download into…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
          [this] { m_downloadActions->downloadInto(m_recordings->selection().downloadable); });
    offer(tr("Folder for downloads…"), {}, [this] { m_downloadActions->chooseFolder(); });
    menu->addSeparator();
    menu->addMenu(viewMenu());
    menu->addMenu(schemeMenu());
    menu->addSeparator();
    offer(tr("Quit"), QKeySequence::Quit, [this] { close(); });
    m_filterBar->setMenu(menu);
}

QMenu *MainWindow::viewMenu()
{
    auto *menu = new QMenu(tr("Panels"), this);
    for (const QDockWidget *dock : std::as_const(m_docks))
        menu->addAction(dock->toggleViewAction());
    return menu;
}

QMenu *MainWindow::schemeMenu()
{
    auto *menu = new QMenu(tr("Appearance"), this);
    auto *group = new QActionGroup(menu);
    const QList<QPair<Scheme, QString>> schemes{
        {Scheme::System, tr("As the desktop")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action =
            menu->addAction(text, this, [this, chosen = scheme] { m_services.preferences.setColourScheme(chosen); });
        action->setCheckable(true);
        action->setChecked(m_services.preferences.colourScheme() == scheme);
        group->addAction(action);
    }
    return menu;
}

void MainWindow::connectPanels()
{
    connect(m_firstPage, &FirstPage::accountWanted, m_accountActions, &AccountActions::add);
    connect(m_firstPage, &FirstPage::samplesWanted, this, &MainWindow::samplesWanted);
    connect(m_accounts, &AccountsPanel::addWanted, m_accountActions, [this] { m_accountActions->add(); });
    connect(m_accounts, &AccountsPanel::editWanted, m_accountActions, &AccountActions::edit);
    connect(m_accounts, &AccountsPanel::removeWanted, m_accountActions, &AccountActions::remove);
    connect(m_accounts, &AccountsPanel::scopeChosen, &m_services.recordings, &models::RecordingsModel::setScope);
    connect(m_filterBar, &FilterBar::downloadWanted, this,
            [this] { m_downloadActions->download(m_recordings->selection().downloadable); });
    connect(m_downloads, &DownloadsPanel::removeWanted, m_downloadActions, &DownloadActions::removeFromQueue);
    connect(m_downloads, &DownloadsPanel::orderChosen, m_downloadActions, &DownloadActions::setOrder);
    connect(m_downloads, &DownloadsPanel::limitsWanted, m_downloadActions, &DownloadActions::editLimits);
    connect(&m_services.preferences, &models::Preferences::queueOrderChanged, m_downloads, &DownloadsPanel::showOrder);
    connect(m_preview, &PreviewPanel::downloadWanted, m_downloadActions,
            [this](const models::RecordingsModel::Chosen &recording) { m_downloadActions->download({recording}); });
    connect(m_recordings, &RecordingsPanel::selectionChanged, this, &MainWindow::takeSelection);
    connect(m_accountActions, &AccountActions::tryAgainWanted, &m_services.recordings,
            &models::RecordingsModel::tryAgain);
    connect(&m_services.recordings, &models::RecordingsModel::accountFailed, m_accountActions,
            &AccountActions::tellFailure);
    connect(&m_services.recordings, &models::RecordingsModel::accountRecovered, m_accountActions,
            &AccountActions::tellRecovery);
    connect(&m_services.recordings, &models::RecordingsModel::contentChanged, this, &MainWindow::updateTotals);
    connect(&m_services.book, &accounts::AccountBook::added, this, &MainWindow::showRightPage);
    connect(&m_services.book, &accounts::AccountBook::removed, this, &MainWindow::showRightPage);
    connect(&m_services.book, &accounts::AccountBook::removed, &m_services.preview, &media::Preview::forget);
}

void MainWindow::setUpDragging()
{
    m_folderSave = new FolderSave(m_services.queue, m_services.book, m_services.preferences, messages(), *this);
    auto *preparation = new DragPreparation(m_services.queue, *m_downloadActions, *m_folderSave, messages(), this);
    auto *drag = new RecordingDrag(*m_folderSave, *preparation, messages(), *m_recordings);
    connect(m_recordings, &RecordingsPanel::dragWanted, drag,
            [this, drag] { drag->begin(m_recordings->selection().recordings); });
    m_pasteIn = new PasteIn(m_services.lookup, m_services.book, messages(), *this);
    connect(m_pasteIn, &PasteIn::searchWanted, m_filterBar, [this](const QString &text) {
        models::RecordingFilter filter;
        filter.text = text;
        m_filterBar->setFilter(filter);
    });
    connect(m_pasteIn, &PasteIn::found, this, [this](const QList<models::SessionKey> &sessions) {
        m_filterBar->setFilter({});
        m_services.recordings.setFilter({});
        m_services.recordings.openSessions(sessions);
        m_accounts->choose({models::Scope::What::Opened, {}});
        m_recordings->selectSessions(sessions);
    });
}

void MainWindow::setUpStatusBar()
{
    m_total = new QLabel(this);
    m_selected = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_total);
    statusBar()->addWidget(m_selected);
}

void MainWindow::restore()
{
    restoreGeometry(m_services.preferences.windowGeometry());
    const QByteArray state = m_services.preferences.windowState();
    if (!state.isEmpty())
        restoreState(state);
    m_dockState = saveState();
    m_recordings->restoreState(m_services.preferences.tableState());
    m_downloads->restoreState(m_services.preferences.queueState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool firstPage = m_pages->currentWidget() == m_firstPage;
    m_services.preferences.setWindowGeometry(saveGeometry());
    m_services.preferences.setWindowState(firstPage ? m_dockState : saveState());
    m_services.preferences.setTableState(m_recordings->saveState());
    m_services.preferences.setQueueState(m_downloads->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::showRightPage()
{
    const bool empty = m_services.book.accounts().isEmpty();
    QWidget *wanted = empty ? static_cast<QWidget *>(m_firstPage) : m_recordings;
    const bool wasEmpty = m_pages->currentWidget() == m_firstPage;
    if (empty && !wasEmpty)
        m_dockState = saveState();
    m_pages->setCurrentWidget(wanted);
    m_filterBar->setVisible(!empty);
    statusBar()->setVisible(!empty);
    if (empty) {
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->hide();
    } else if (wasEmpty) {
        restoreState(m_dockState);
        m_recordings->focusTable();
    }
}

void MainWindow::takeSelection()
{
    const RecordingsPanel::Selection &selection = m_recordings->selection();
    m_filterBar->setDownload(int(selection.downloadable.size()), selection.downloadableBytes);
    const qsizetype count = selection.recordings.size();
    if (count == 0) {
        m_selected->clear();
        m_preview->showHint(tr("Select a recording to watch it and to see everything that its provider tells of it."));
        return;
    }
    QStringList parts{tr("%1 selected").arg(DisplayText::count(count)), DisplayText::size(selection.bytes)};
    if (selection.length.count() > 0)
        parts.append(DisplayText::span(std::chrono::round<std::chrono::seconds>(selection.length)));
    m_selected->setText(parts.join(QStringLiteral(" · ")));
    if (count > 1) {
        m_preview->showHint(tr("%1 recordings are selected.").arg(DisplayText::count(count)));
        return;
    }
    m_preview->show(selection.recordings.constFirst());
}

void MainWindow::updateTotals()
{
    m_total->setText(tr("%1 recordings").arg(DisplayText::count(m_services.recordings.matchCount())));
}

} // namespace gui
