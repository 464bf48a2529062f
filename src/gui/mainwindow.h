#pragma once

#include "gui/mainmenu.h"
#include "gui/messagebar.h"
#include "gui/recordingspanel.h"
#include "gui/settingsdialog.h"
#include "models/accountsmodel.h"
#include "models/localcopies.h"
#include "models/preferences.h"
#include "models/queuemodel.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace accounts {
class AccountSource;
}
namespace downloads {
class Keeper;
}
namespace media {
class Preview;
}
namespace models {
class Passcodes;
class RecordingChanges;
class SessionLookup;
} // namespace models

namespace gui {

class AccountActions;
class AccountsPanel;
class DownloadActions;
class DownloadsPanel;
class FilterBar;
class FirstPage;
class FolderSave;
class Panels;
class PasteIn;
class PreviewPanel;
class RecordingActions;
class RecordingsCommands;

/// The window: its panels, where they stand, and the actions that join them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window shows and acts on. All of it outlives the window.
    struct Services
    {
        accounts::AccountBook &book;
        accounts::AccountSource &source;
        downloads::Queue &queue;
        models::RecordingsModel &recordings;
        models::QueueModel &queueModel;
        models::AccountsModel &accountsModel;
        models::Preferences &preferences;
        media::Preview &preview;
        models::LocalCopies &copies;
        models::RecordingChanges &changes;
        models::Passcodes &passcodes;
        models::SessionLookup &lookup;
        downloads::Keeper &keeper;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As by its menu.
    void addAccount();
    /// Looks up what paths of lists, ids and addresses name.
    void openReferences(const QStringList &what);

    /// Above the pages, for what the application has to say.
    MessageBar &messages() { return *m_messages; }
    /// Writes down how it stands, for the next one; by itself when it is closed.
    void rememberLayout();

Q_SIGNALS:
    void samplesWanted();
    void samplesUnwanted();
    void aboutWanted();
    void guideWanted();
    void diagnosticsWanted();
    /// Rather than a close, which may leave it in the tray.
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpPanels();
    void setUpMenu();
    void obey(MainMenu::Command command);
    void connectPanels();
    void setUpDragging();
    void setUpStatusBar();
    void restore();
    void showSettings(SettingsDialog::Page page);
    void showRightPage();
    void takeSelection();
    void updateTotals();

    Services m_services;
    FilterBar *m_filterBar = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstPage *m_firstPage = nullptr;
    RecordingsPanel *m_recordings = nullptr;
    AccountsPanel *m_accounts = nullptr;
    DownloadsPanel *m_downloads = nullptr;
    PreviewPanel *m_preview = nullptr;
    Panels *m_panels = nullptr;
    MainMenu *m_menu = nullptr;
    AccountActions *m_accountActions = nullptr;
    DownloadActions *m_downloadActions = nullptr;
    RecordingActions *m_recordingActions = nullptr;
    std::unique_ptr<RecordingsCommands> m_commands;
    FolderSave *m_folderSave = nullptr;
    PasteIn *m_pasteIn = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_selected = nullptr;
};

} // namespace gui
