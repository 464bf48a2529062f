#pragma once

#include "gui/platform/applications.h"
#include "gui/platform/filemanager.h"
#include "gui/recordingactiongroup.h"
#include "models/localcopies.h"

#include <QMenu>
#include <QObject>

namespace gui {

class LocalCopyActions;
class MessageBar;

/// Opens the selected recordings' files on this computer, and shows where they are.
class FileActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Services
    {
        models::LocalCopies &copies;
        LocalCopyActions &localCopies;
        MessageBar &messages;
    };
    FileActions(const Services &services, RecordingsPanel &panel);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

private:
    using Chosen = models::RecordingsModel::Chosen;

    void nameCommands();
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

    Services m_services;
    RecordingsPanel &m_panel;
    Applications m_applications;
    FileManager m_fileManager;
    QAction m_open;
    QMenu m_openWith;
    QAction m_showInFolder;
    /// Applications that come late are those of an earlier menu.
    int m_openWithGeneration = 0;
};

} // namespace gui
