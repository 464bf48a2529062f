#pragma once

#include "gui/platform/filemanager.h"
#include "gui/recordingactiongroup.h"
#include "models/localcopies.h"

#include <QObject>
#include <QTimer>

namespace downloads {
class Queue;
}

namespace gui {

class DownloadActions;
class MessageBar;

/// What becomes of the selected recordings' copies on this computer: found again when they are gone, fetched again,
/// deleted.
class LocalCopyActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    using Chosen = models::RecordingsModel::Chosen;

    /// All outlive it; `window` is the parent of its dialogs.
    struct Services
    {
        models::LocalCopies &copies;
        downloads::Queue &queue;
        DownloadActions &downloads;
        MessageBar &messages;
    };
    LocalCopyActions(const Services &services, RecordingsPanel &panel, QWidget &window);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;
    static QStringList pathsOf(const QList<Chosen> &saved);
    /// Asks where these copies are: for a file, or where there are several for a folder to search.
    void locate(const QList<Chosen> &lost);

    /// Whenever the person comes back to the window, the files may be others.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using How = models::LocalCopies::How;

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
    FileManager m_fileManager;
    QAction m_locate;
    QAction m_downloadAgain;
    QAction m_forget;
    QAction m_remove;
    QTimer m_undoTimer;
};

} // namespace gui
