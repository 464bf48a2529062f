#pragma once

#include "gui/recordingactiongroup.h"

#include <QObject>

#include <map>

class QContextMenuEvent;

namespace gui {

class RecordingsView;

/// The menu of the recordings table, by the right button and by the menu key: groups of actions, one below another.
class RecordingsMenu : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RecordingsMenu(RecordingsView &view, const RecordingsPanel &panel);

    /// What the groups are about, in the order in which they stand.
    enum class Place { Files, Downloads, Provider, Text, Table };
    /// Below what was added there before; the group outlives this.
    void add(Place place, RecordingActionGroup &group) { m_groups.emplace(place, &group); }
    void fill(QMenu &menu) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QContextMenuEvent &event);

    RecordingsView &m_view;
    const RecordingsPanel &m_panel;
    std::multimap<Place, RecordingActionGroup *> m_groups;
};

} // namespace gui
