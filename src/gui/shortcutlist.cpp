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
        for (const QKeyCombination key : entry.keys)
            keys.append(QKeySequence(key));
        entries.append({keys, entry.text});
    }
    return entries;
}

/// The section of that title, made at the end where there is none.
ShortcutList::Section &sectionNamed(QList<ShortcutList::Section> &sections, const QString &title)
{
    auto section = std::find_if(sections.begin(), sections.end(),
                                [&title](const ShortcutList::Section &known) { return known.title == title; });
    if (section == sections.end())
        section = sections.insert(sections.end(), ShortcutList::Section{title, {}});
    return *section;
}

bool standsInMenusOnly(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    return std::all_of(places.cbegin(), places.cend(),
                       [](const QObject *place) { return qobject_cast<const QMenu *>(place); });
}

void add(ShortcutList::Section &section, const ShortcutList::Entry &entry)
{
    if (!section.entries.contains(entry))
        section.entries.append(entry);
}

/// A menu only repeats what the panel's own action does.
void addFromMenu(ShortcutList::Section &section, const ShortcutList::Entry &entry)
{
    const bool known = std::any_of(section.entries.cbegin(), section.entries.cend(),
                                   [&entry](const ShortcutList::Entry &other) { return other.keys == entry.keys; });
    if (!known)
        section.entries.append(entry);
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
    QList<Section> sections{{tr("Everywhere"), {}}, {tr("Recordings"), entriesOf<RecordingsKeys>()}};
    QList<const QAction *> inMenus;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        if (standsInMenusOnly(*action))
            inMenus.append(action);
        else
            add(sectionNamed(sections, sectionOf(*action, window)), {action->shortcuts(), plain(action->text())});
    }
    for (const QAction *action : inMenus)
        addFromMenu(sectionNamed(sections, sectionOf(*action, window)), {action->shortcuts(), plain(action->text())});
    sections.append({tr("Player"), entriesOf<PlayerKeys>()});
    return sections;
}

} // namespace gui
