#pragma once

#include "gui/recordingactiongroup.h"
#include "gui/recordingactions.h"

namespace gui {

/// What changes recordings at their provider, as a part of the table's menu.
class ProviderGroup : public RecordingActionGroup
{
public:
    /// `actions` outlives it.
    explicit ProviderGroup(RecordingActions &actions) : m_actions(actions) {}

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override
    {
        m_actions.fill(menu, selection.recordings);
    }

private:
    RecordingActions &m_actions;
};

} // namespace gui
