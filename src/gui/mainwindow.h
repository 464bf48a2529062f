#pragma once

#include "gui/messagebar.h"
#include "gui/recordingspanel.h"
#include "models/accountsmodel.h"
#include "models/preferences.h"
#include "models/queuemodel.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace media {
class Preview;
}

namespace models {
class SessionLookup;
}

namespace gui {

class AccountActions;
class AccountsPanel;
class DownloadActions;
class DownloadsPanel;
class FilterBar;
class FirstPage;
class FolderSave;
class PasteIn;
class PreviewPanel;

/// The window: its panels, where they stand, and the actions that join them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window shows and acts on. All of it outlives the window.
    struct Services
    {
        accounts::AccountBook &book;
        downloads::Queue &queue;
        models::RecordingsModel &recordings;
        models::QueueModel &queueModel;
        models::AccountsModel &accountsModel;
        models::Preferences &preferences;
        media::Preview &preview;
        models::SessionLookup &lookup;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Above the pages, for what the application has to say.
    MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void samplesWanted();
    void samplesUnwanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    void setUpPanels();
    void setUpActions();
    QMenu *viewMenu();
    QMenu *schemeMenu();
    void connectPanels();
    void setUpDragging();
    void setUpStatusBar();
    void restore();
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
    QList<QDockWidget *> m_docks;
    AccountActions *m_accountActions = nullptr;
    DownloadActions *m_downloadActions = nullptr;
    FolderSave *m_folderSave = nullptr;
    PasteIn *m_pasteIn = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_selected = nullptr;
    /// How the docks stood when the first page took their place.
    QByteArray m_dockState;
};

} // namespace gui
