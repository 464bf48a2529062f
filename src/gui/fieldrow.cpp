#include "gui/fieldrow.h"

#include "gui/marks.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int labelTop = 7; // so that the label stands at the height of the line's text

} // namespace

FieldRow::FieldRow(const QString &label, const QString &hint, bool secret, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label)), m_edit(new QLineEdit(this)), m_note(new QLabel(this))
{
    m_label->setBuddy(m_edit);
    m_label->setProperty("quiet", true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    m_label->setContentsMargins(0, labelTop, 0, 0);
    m_edit->setAccessibleName(label);
    m_edit->setPlaceholderText(hint);
    if (secret)
        m_edit->setEchoMode(QLineEdit::Password);
    m_note->setWordWrap(true);
    m_note->hide();
    makeSmall(*m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldRow::edited);
}

QString FieldRow::text() const
{
    return m_edit->text().trimmed();
}

void FieldRow::setNote(const QString &text)
{
    sayBelow(*m_edit, *m_note, text, false);
}

void FieldRow::setWrong(const QString &text)
{
    sayBelow(*m_edit, *m_note, text, true);
}

bool FieldRow::isWrong() const
{
    return m_edit->property("invalid").toBool();
}

} // namespace gui
