#pragma once

#include "gui/recordingspanel.h"

#include <QAction>

class QMenu;

namespace gui {

/// A part of the menu that the recordings table opens: actions that belong together.
class RecordingActionGroup
{
public:
    RecordingActionGroup() = default;
    virtual ~RecordingActionGroup() = default;
    RecordingActionGroup(const RecordingActionGroup &) = delete;
    RecordingActionGroup &operator=(const RecordingActionGroup &) = delete;

    /// Adds its actions. What cannot be done with this selection is greyed with the reason as tool tip, never left out.
    virtual void fill(QMenu &menu, const RecordingsPanel::Selection &selection) = 0;

protected:
    /// `obstacle`: why not; empty: it can be done.
    static void allow(QAction &action, const QString &obstacle)
    {
        action.setEnabled(obstacle.isEmpty());
        action.setToolTip(obstacle);
        action.setStatusTip(obstacle);
    }
};

} // namespace gui
