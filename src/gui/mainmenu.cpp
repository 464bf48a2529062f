#include "gui/mainmenu.h"

#include "gui/panels.h"
#include "models/preferences.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMetaEnum>

namespace gui {

MainMenu::MainMenu(QWidget &window, Panels &panels, models::Preferences &preferences) : QMenu(&window), m_window(window)
{
    offer(Command::AddAccount, tr("Add account…"), QKeySequence::New);
    m_addSamples = offer(Command::AddSamples, tr("Add sample accounts"));
    m_removeSamples = offer(Command::RemoveSamples, tr("Remove sample accounts"));
    addSeparator();
    offer(Command::Search, tr("Search"), QKeySequence::Find);
    offer(Command::OpenCopied, tr("Open what was copied"), QKeySequence::Paste);
    offer(Command::Refresh, tr("Refresh"), QKeySequence::Refresh);
    addSeparator();
    offer(Command::Play, tr("Play or pause"), Qt::CTRL | Qt::Key_P);
    offer(Command::Download, tr("Download"), Qt::CTRL | Qt::Key_D);
    offer(Command::DownloadInto, tr("Download into…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    offer(Command::ExportList, tr("Export list…"));
    offer(Command::ChooseFolder, tr("Folder for downloads…"));
    addSeparator();
    m_afterSelection = addSeparator();
    addPanels(panels);
    addAppearance(preferences);
    addSeparator();
    offer(Command::Settings, tr("Settings…"), Qt::CTRL | Qt::Key_Comma);
    offer(Command::Guide, tr("User's guide"), QKeySequence::HelpContents);
    offer(Command::Shortcuts, tr("Keyboard shortcuts"), Qt::Key_Question);
    offer(Command::Diagnostics, tr("Save diagnostics…"));
    offer(Command::About, tr("About Reelkeep"));
    addSeparator();
    offer(Command::Quit, tr("Quit"), QKeySequence::Quit);
}

QAction *MainMenu::offer(Command command, const QString &text, const QKeySequence &keys)
{
    QAction *action = addAction(text, this, [this, command] { Q_EMIT chosen(command); });
    action->setObjectName(QLatin1String(QMetaEnum::fromType<Command>().valueToKey(int(command))));
    action->setShortcut(keys);
    m_window.addAction(action);
    return action;
}

void MainMenu::setSamplesThere(bool there)
{
    m_addSamples->setVisible(!there);
    m_removeSamples->setVisible(there);
}

void MainMenu::addPanels(Panels &panels)
{
    QMenu *menu = addMenu(tr("Panels"));
    for (const QDockWidget *dock : panels.docks())
        menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    QAction *move = menu->addAction(tr("Move panels"));
    move->setCheckable(true);
    connect(move, &QAction::toggled, &panels, &Panels::setMovable);
}

void MainMenu::addAppearance(models::Preferences &preferences)
{
    using Scheme = models::Preferences::ColourScheme;
    QMenu *menu = addMenu(tr("Appearance"));
    auto *group = new QActionGroup(menu);
    const QList<QPair<Scheme, QString>> schemes{
        {Scheme::System, tr("As the desktop")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action =
            menu->addAction(text, this, [&preferences, own = scheme] { preferences.setColourScheme(own); });
        action->setCheckable(true);
        action->setChecked(preferences.colourScheme() == scheme);
        group->addAction(action);
        connect(&preferences, &models::Preferences::colourSchemeChanged, action,
                [action, own = scheme](Scheme now) { action->setChecked(now == own); });
    }
}

} // namespace gui
