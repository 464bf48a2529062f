#pragma once

#include "gui/recordingactiongroup.h"

#include <QObject>

namespace gui {

class RecordingsView;

/// What the table shows, as text for the clipboard. No link is among it.
class ClipboardActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    /// `panel` outlives it.
    explicit ClipboardActions(RecordingsPanel &panel);

    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

private:
    void update(const RecordingsPanel::Selection &selection);
    /// The selected rows as they are shown: a line each, the columns in sight between tabs.
    void copyRows() const;
    void copyCell() const;
    void copyIds() const;
    void copySessionIds() const;

    RecordingsPanel &m_panel;
    RecordingsView &m_view;
    QAction m_copy;
    QAction m_copyCell;
    QAction m_copyIds;
    QAction m_copySessionIds;
};

} // namespace gui
