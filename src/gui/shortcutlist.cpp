#include "gui/shortcutlist.h"

#include "gui/playerkeys.h"
#include "gui/recordingskeys.h"
#include "gui/recordingspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace gui {

namespace {

/// Menus write their words with a mnemonic.
QString plain(QString text)
{
    return text.remove(u'&');
}

template <class Keys>
QList<ShortcutList::Entry> entriesOf()
{
    QList<ShortcutList::Entry> entries;
    for (const auto &entry : Keys::all()) {
        QList<QKeySequence> keys;
        for (const Qt::Key key : entry.keys)
            keys.append(QKeySequence(key));
        entries.append({keys, entry.text});
    }
    return entries;
}

void add(QList<ShortcutList::Section> &sections, const QString &title, const ShortcutList::Entry &entry)
{
    auto section = std::find_if(sections.begin(), sections.end(),
                                [&title](const ShortcutList::Section &known) { return known.title == title; });
    if (section == sections.end())
        section = sections.insert(sections.end(), ShortcutList::Section{title, {}});
    // What a panel does by key stands in its menu as well.
    if (!section->entries.contains(entry))
        section->entries.append(entry);
}

} // namespace

/// By where the action takes effect: a panel, or everywhere.
QString ShortcutList::sectionOf(const QAction &action, const QMainWindow &window)
{
    QObject *where = nullptr;
    for (QObject *object : action.associatedObjects()) {
        if (object == &window)
            return tr("Everywhere");
        if (!where || qobject_cast<QMenu *>(where))
            where = object;
    }
    for (; where; where = where->parent()) {
        if (const auto *dock = qobject_cast<QDockWidget *>(where))
            return dock->windowTitle();
        if (qobject_cast<RecordingsPanel *>(where))
            return tr("Recordings");
    }
    return tr("Everywhere");
}

QList<ShortcutList::Section> ShortcutList::of(const QMainWindow &window)
{
    QList<Section> sections;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
            add(sections, sectionOf(*action, window), {action->shortcuts(), plain(action->text())});
    }
    for (const Entry &entry : entriesOf<RecordingsKeys>())
        add(sections, tr("Recordings"), entry);
    for (const Entry &entry : entriesOf<PlayerKeys>())
        add(sections, tr("Player"), entry);
    std::stable_partition(sections.begin(), sections.end(),
                          [](const Section &section) { return section.title == tr("Everywhere"); });
    return sections;
}

} // namespace gui
