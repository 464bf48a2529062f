#pragma once

#include "gui/recordingactiongroup.h"
#include "models/recordingchanges.h"

#include <QAction>
#include <QObject>
#include <QTimer>

class QMenu;
class QWidget;

namespace gui {

class MessageBar;

/// Trash, recover and delete for good of what is selected: the decision before, the progress, what came of it, and the
/// undo of a trash.
class RecordingActions : public QObject, public RecordingActionGroup
{
    Q_OBJECT

public:
    using Chosen = models::RecordingsModel::Chosen;

    /// All outlive it; `window` is the parent of its dialogs.
    RecordingActions(models::RecordingChanges &changes, const accounts::AccountBook &book, MessageBar &messages,
                     QWidget &window);

    /// In the order in which a menu shows them; enabled as the selection allows, else with the reason as tool tip.
    QList<QAction *> actions() const { return {m_trash, m_recover, m_delete}; }
    void setSelection(const QList<Chosen> &selection);
    void fill(QMenu &menu, const RecordingsPanel::Selection &selection) override;

Q_SIGNALS:
    void signInWanted(const core::AccountId &account);
    void refreshWanted();

private:
    QAction *makeAction(models::Change change);
    void update(QAction *action, models::Change change);
    void updateAll();
    void ask(models::Change change);
    void confirm(const models::ChangePlan &plan);
    void run(const models::ChangePlan &plan);
    void tell(const models::ChangeReport &report);
    void tellFailure(const models::ChangeReport &report);
    void tellProgress();
    QString reason(models::Change change, const QList<Chosen> &selection) const;

    models::RecordingChanges &m_changes;
    const accounts::AccountBook &m_book;
    MessageBar &m_messages;
    QWidget &m_window;
    QAction *m_trash = nullptr;
    QAction *m_recover = nullptr;
    QAction *m_delete = nullptr;
    QList<Chosen> m_selection;
    models::Change m_running = models::Change::Trash; ///< what was begun last
    QTimer m_progressTimer;
    QTimer m_undoTimer;
};

} // namespace gui
