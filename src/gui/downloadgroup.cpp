#include "gui/downloadgroup.h"

#include "gui/downloadactions.h"

#include <QMenu>

#include <algorithm>

namespace gui {

namespace {

using Chosen = models::RecordingsModel::Chosen;

bool allAre(const QList<Chosen> &recordings, bool (*what)(const Chosen &))
{
    return std::all_of(recordings.cbegin(), recordings.cend(), what);
}

} // namespace

DownloadGroup::DownloadGroup(DownloadActions &actions) : m_actions(actions) {}

void DownloadGroup::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    QString obstacle;
    const QList<Chosen> &all = selection.recordings;
    if (all.isEmpty())
        obstacle = tr("Select a recording first.");
    else if (!selection.downloadable.isEmpty())
        obstacle = QString();
    else if (allAre(all, [](const Chosen &chosen) { return !chosen.savedAs.isEmpty(); }))
        obstacle = tr("It is on this computer already.");
    else if (allAre(all, [](const Chosen &chosen) { return chosen.recording.deletedAt.has_value(); }))
        obstacle = tr("It is in the trash. Recover it first.");
    else if (allAre(all, [](const Chosen &chosen) { return chosen.recording.storedElsewhere; }))
        obstacle = tr("It lies in a storage of your own, which the provider does not open for others.");
    else
        obstacle = tr("The provider does not have it ready for download.");
    const auto offer = [&menu, &obstacle](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(text, act);
        // Shown only: the window has the shortcut.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        allow(*action, obstacle);
    };
    offer(tr("Download"), Qt::CTRL | Qt::Key_D, [this, what = selection.downloadable] { m_actions.download(what); });
    offer(tr("Download into…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
          [this, what = selection.downloadable] { m_actions.downloadInto(what); });
}

} // namespace gui
