#pragma once

#include <QMenu>

namespace models {
class Preferences;
}

namespace gui {

class Panels;

/// The one menu of the window. Its commands are actions of the window as well, so that their keys hold everywhere in
/// it; each is named (QObject::objectName) as its Command.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Command {
        AddAccount,
        AddSamples,
        RemoveSamples,
        Search,
        OpenCopied,
        Refresh,
        Play,
        Download,
        DownloadInto,
        ExportList,
        ChooseFolder,
        Settings,
        Guide,
        Shortcuts,
        Diagnostics,
        About,
        Quit
    };
    Q_ENUM(Command)

    /// All outlive the menu.
    MainMenu(QWidget &window, Panels &panels, models::Preferences &preferences);

    /// Whether there are sample accounts: they are added or removed, never both.
    void setSamplesThere(bool there);
    /// What acts on the selected recordings, below the commands that do.
    void addForSelection(const QList<QAction *> &actions) { insertActions(m_afterSelection, actions); }

Q_SIGNALS:
    void chosen(gui::MainMenu::Command command);

private:
    QAction *offer(Command command, const QString &text, const QKeySequence &keys = {});
    void addPanels(Panels &panels);
    void addAppearance(models::Preferences &preferences);

    QWidget &m_window;
    QAction *m_addSamples = nullptr;
    QAction *m_removeSamples = nullptr;
    QAction *m_afterSelection = nullptr;
};

} // namespace gui
