#pragma once

#include "gui/recordingactiongroup.h"

#include <QObject>

namespace gui {

class DownloadActions;

/// The downloads in the menu of the recordings table.
class DownloadGroup : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    /// `actions` outlives it.
    explicit DownloadGroup(DownloadActions &actions);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

private:
    DownloadActions &m_actions;
};

} // namespace gui
