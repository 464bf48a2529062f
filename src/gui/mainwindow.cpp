#include "gui/mainwindow.h"

#include "accounts/accountbook.h"
#include "gui/accountactions.h"
#include "gui/accountspanel.h"
#include "gui/budgetlabel.h"
#include "gui/downloadactions.h"
#include "gui/downloadspanel.h"
#include "gui/dragpreparation.h"
#include "gui/filterbar.h"
#include "gui/firstpage.h"
#include "gui/foldersave.h"
#include "gui/icons.h"
#include "gui/panels.h"
#include "gui/pastein.h"
#include "gui/previewpanel.h"
#include "gui/recordingactions.h"
#include "gui/recordingdrag.h"
#include "gui/recordingscommands.h"
#include "gui/resources.h"
#include "gui/shortcutssheet.h"
#include "media/playback.h"
#include "media/preview.h"
#include "models/displaytext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

using models::DisplayText;

constexpr QSize firstSize(1360, 840);

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent) : QMainWindow(parent), m_services(services)
{
    useResources();
    setWindowTitle(QStringLiteral("Reelkeep"));
    setWindowIcon(Icons::application());
    setUpPanels();
    m_accountActions =
        new AccountActions(services.book, services.queue, services.keeper, services.preferences, messages(), *this);
    m_downloadActions = new DownloadActions(services.queue, services.book, services.preferences, messages(), *this);
    m_recordingActions = new RecordingActions(services.changes, services.book, messages(), *this);
    m_commands = std::make_unique<RecordingsCommands>(
        RecordingsCommands::Services{
            services.recordings, services.book, {services.copies, services.queue, *m_downloadActions, messages()}},
        *m_recordings, *this);
    m_commands->menu().add(RecordingsMenu::Place::Provider, *m_recordingActions);
    setUpDragging();
    setUpStatusBar();
    setUpMenu();
    connectPanels();
    restore();
    showRightPage();
    takeSelection();
    updateTotals();
}

MainWindow::~MainWindow() = default;

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

    m_panels = new Panels(*this);
    m_accounts = new AccountsPanel(m_services.accountsModel);
    m_preview = new PreviewPanel(m_services.preview, m_services.recordings, m_services.book, m_services.passcodes);
    m_downloads = new DownloadsPanel(m_services.queueModel, m_services.queue);
    const bool mirrored = isRightToLeft();
    QDockWidget *accounts = m_panels->add(QStringLiteral("accounts"), tr("Accounts"), m_accounts,
                                          mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    QDockWidget *preview = m_panels->add(QStringLiteral("preview"), tr("Preview"), m_preview,
                                         mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
    QDockWidget *downloads =
        m_panels->add(QStringLiteral("downloads"), tr("Downloads"), m_downloads, Qt::BottomDockWidgetArea);
    resize(firstSize);
    resizeDocks({accounts, preview}, {224, 372}, Qt::Horizontal);
    resizeDocks({downloads}, {190}, Qt::Vertical);
    setTabOrder(m_filterBar, m_accounts);
    setTabOrder(m_accounts, m_recordings);
    setTabOrder(m_recordings, m_preview);
    setTabOrder(m_preview, m_downloads);
}

void MainWindow::setUpMenu()
{
    m_menu = new MainMenu(*this, *m_panels, m_services.preferences);
    connect(m_menu, &MainMenu::chosen, this, &MainWindow::obey);
    m_menu->addForSelection(m_recordingActions->actions());
    m_recordings->addActions(m_recordingActions->actions()); // where their keys work
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_recordingActions->setSelection(m_recordings->selection().recordings); });
    m_filterBar->setMenu(m_menu);
}

void MainWindow::obey(MainMenu::Command command)
{
    using Command = MainMenu::Command;
    switch (command) {
    case Command::AddAccount:
        return addAccount();
    case Command::AddSamples:
        return Q_EMIT samplesWanted();
    case Command::RemoveSamples:
        return Q_EMIT samplesUnwanted();
    case Command::Search:
        return m_filterBar->focusSearch();
    case Command::OpenCopied:
        return m_pasteIn->paste();
    case Command::Refresh:
        return m_services.recordings.refresh();
    case Command::Play:
        return m_preview->togglePlayback();
    case Command::Download:
        return m_downloadActions->download(m_recordings->selection().downloadable);
    case Command::DownloadInto:
        return m_downloadActions->downloadInto(m_recordings->selection().downloadable);
    case Command::ExportList:
        return m_commands->exportList();
    case Command::ChooseFolder:
        return m_downloadActions->chooseFolder();
    case Command::Settings:
        return showSettings(SettingsDialog::Page::General);
    case Command::Guide:
        return Q_EMIT guideWanted();
    case Command::Shortcuts:
        return (new ShortcutsSheet(ShortcutList::of(*this), this))->open();
    case Command::Diagnostics:
        return Q_EMIT diagnosticsWanted();
    case Command::About:
        return Q_EMIT aboutWanted();
    case Command::Quit:
        return Q_EMIT quitWanted();
    }
    Q_UNREACHABLE();
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
    connect(m_downloads, &DownloadsPanel::limitsWanted, this, [this] { showSettings(SettingsDialog::Page::Limits); });
    connect(&m_services.preferences, &models::Preferences::queueOrderChanged, m_downloads, &DownloadsPanel::showOrder);
    connect(m_preview, &PreviewPanel::downloadWanted, m_downloadActions,
            [this](const models::RecordingsModel::Chosen &recording) { m_downloadActions->download({recording}); });
    connect(&m_services.preview.playback(), &media::Playback::stateChanged, this, [this](media::Player::State state) {
        if (state == media::Player::State::Failed)
            m_services.copies.look(); // its file may have gone
    });
    connect(m_recordings, &RecordingsPanel::selectionChanged, this, &MainWindow::takeSelection);
    connect(m_recordings, &RecordingsPanel::playWanted, this, [this] {
        m_panels->reveal(m_preview);
        m_preview->play();
    });
    connect(m_recordingActions, &RecordingActions::signInWanted, m_accountActions, &AccountActions::edit);
    connect(m_recordingActions, &RecordingActions::refreshWanted, &m_services.recordings,
            &models::RecordingsModel::refresh);
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
    statusBar()->addPermanentWidget(new BudgetLabel(m_services.source, m_services.book, m_services.recordings, this));
}

void MainWindow::restore()
{
    restoreGeometry(m_services.preferences.windowGeometry());
    m_panels->restoreState(m_services.preferences.windowState());
    m_recordings->restoreState(m_services.preferences.tableState());
    m_downloads->restoreState(m_services.preferences.queueState());
}

void MainWindow::rememberLayout()
{
    m_services.preferences.setWindowGeometry(saveGeometry());
    m_services.preferences.setWindowState(m_panels->saveState());
    m_services.preferences.setTableState(m_recordings->saveState());
    m_services.preferences.setQueueState(m_downloads->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    // In the tray nothing is watched. A window that is minimised is hidden by the system.
    if (!event->spontaneous())
        m_services.preview.playback().player().pause();
}

void MainWindow::openReferences(const QStringList &what)
{
    m_pasteIn->open(what);
}

void MainWindow::addAccount()
{
    m_accountActions->add();
}

void MainWindow::showSettings(SettingsDialog::Page page)
{
    DownloadsPage::Examples selected;
    for (const models::RecordingsModel::Chosen &chosen : m_recordings->selection().recordings) {
        if (const core::Account *account = m_services.book.find(chosen.account))
            selected.append({*account, chosen.recording});
    }
    const SettingsDialog::Services services{m_services.preferences, m_services.book, m_services.queue,
                                            m_services.preview};
    (new SettingsDialog(services, selected, page, this))->open();
}

void MainWindow::showRightPage()
{
    const QList<core::Account> &accounts = m_services.book.accounts();
    m_menu->setSamplesThere(
        std::any_of(accounts.cbegin(), accounts.cend(), [](const core::Account &account) { return account.sample; }));
    const bool empty = accounts.isEmpty();
    const bool wasEmpty = m_pages->currentWidget() == m_firstPage;
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_firstPage) : m_recordings);
    m_filterBar->setVisible(!empty);
    statusBar()->setVisible(!empty);
    m_panels->setAway(empty);
    if (wasEmpty && !empty)
        m_recordings->focusTable();
}

void MainWindow::takeSelection()
{
    const RecordingsPanel::Selection &selection = m_recordings->selection();
    m_recordingActions->setSelection(selection.recordings);
    m_filterBar->setDownload(int(selection.downloadable.size()), selection.downloadableBytes);
    const qsizetype count = selection.recordings.size();
    if (count == 0) {
        m_selected->clear();
        m_preview->showHint(tr("Select a recording to watch it and to see everything that its provider tells of it."));
        return;
    }
    QStringList parts{tr("%Ln selected", nullptr, int(count)), DisplayText::size(selection.bytes)};
    if (selection.length.count() > 0)
        parts.append(DisplayText::span(std::chrono::round<std::chrono::seconds>(selection.length)));
    m_selected->setText(parts.join(QStringLiteral(" · ")));
    if (count > 1) {
        m_preview->showHint(tr("%Ln recording(s) are selected.", nullptr, int(count)));
        return;
    }
    m_preview->show(selection.recordings.constFirst());
}

void MainWindow::updateTotals()
{
    m_total->setText(tr("%Ln recording(s)", nullptr, m_services.recordings.matchCount()));
}

} // namespace gui
