#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gui {

/// A labelled line of a form with room below it for a note or for what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// `label` names the line for screen readers too. `secret`: typed unseen.
    FieldRow(const QString &label, const QString &hint, bool secret, QWidget *parent = nullptr);

    /// For the form's left column; owned by whoever puts it there.
    QLabel *label() const { return m_label; }
    QLineEdit *edit() const { return m_edit; }
    QString text() const;

    /// Quiet words below the line; empty: none.
    void setNote(const QString &text);
    /// The same, marked as the reason why it cannot stay.
    void setWrong(const QString &text);
    bool isWrong() const;

Q_SIGNALS:
    void edited();

private:
    QLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace gui
