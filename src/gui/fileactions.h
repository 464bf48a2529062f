#pragma once

#include "gui/platform/applications.h"
#include "gui/platform/filemanager.h"
#include "gui/recordingactiongroup.h"
#include "models/localcopies.h"

#include <QMenu>
#include <QObject>
#include <QTimer>

namespace downloads {
class Queue;
}

namespace gui {

class DownloadActions;
class MessageBar;

/// What can be done with the selected recordings' files on this computer.
class FileActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its dialogs.
    struct Services
    {
        models::LocalCopies &copies;
        downloads::Queue &queue;
        DownloadActions &downloads;
        MessageBar &messages;
    };
    FileActions(const Services &services, RecordingsPanel &panel, QWidget &window);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

    /// Whenever the person comes back to the window, the files may be others.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Chosen = models::RecordingsModel::Chosen;
    using How = models::LocalCopies::How;

    void update(const RecordingsPanel::Selection &selection);
    /// Tells of those of the selected files that are missing, and gives the others to `use`.
    void withFiles(std::function<void(const QStringList &paths, const models::LocalCopies::Inspection &)> use);
    void tellMissing(const QStringList &missing, const QList<Chosen> &of);
    void tellNotOpened(const QString &path);

    void open();
    void showInFolder();
    void fillOpenWith();
    void offerApplications(const QStringList &paths, const QList<Applications::Application> &applications);
    void openWith(const QString &id, const QStringList &paths);
    void chooseApplication(const QString &path);

    void locate(const QList<Chosen> &lost);
    void searchAt(const QList<Chosen> &lost, const QString &place);
    void tellFound(const QList<Chosen> &lost, const models::LocalCopies::FoundOnes &found, const QString &place);
    void askToRemove(const QList<Chosen> &saved, How how);
    void ask(const QList<Chosen> &saved, qint64 bytes, How how);
    void remove(const QList<Chosen> &copies, How how);
    void tellRemoval(const QList<Chosen> &copies, How how, const models::LocalCopies::Removal &removal);
    void offerUndo(const models::LocalCopies::Removal &removal);

    Services m_services;
    RecordingsPanel &m_panel;
    QWidget &m_window;
    Applications m_applications;
    FileManager m_fileManager;
    QAction m_open;
    QMenu m_openWith;
    QAction m_showInFolder;
    QAction m_locate;
    QAction m_downloadAgain;
    QAction m_forget;
    QAction m_remove;
    QTimer m_undoTimer;
    /// Applications that come late are those of an earlier menu.
    int m_openWithGeneration = 0;
};

} // namespace gui
