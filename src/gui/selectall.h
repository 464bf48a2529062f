#pragma once

#include "models/recordingsmodel.h"

#include <QObject>

namespace gui {

class MessageBar;
class RecordingsView;

/// Ctrl+A on a half-loaded list selects what is loaded, and this offers the rest: loads it, then selects that too.
class SelectAll : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SelectAll(RecordingsView &view, models::RecordingsModel &model, MessageBar &messages);

    /// Loads what is not loaded yet and selects everything that matches.
    void selectAllThatMatch();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Idle, Offered, Loading };

    void offer();
    void follow();
    void selectLoaded();
    void finish();
    /// Another question than the one that all were wished for.
    bool isOutdated() const;

    RecordingsView &m_view;
    models::RecordingsModel &m_model;
    MessageBar &m_messages;
    State m_state = State::Idle;
    models::Scope m_scope;
    models::RecordingFilter m_filter;
    /// The selection changes by our own hand.
    bool m_selecting = false;
};

} // namespace gui
