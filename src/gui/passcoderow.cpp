#include "gui/passcoderow.h"

#include "core/describe.h"
#include "models/passcodes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

PasscodeRow::PasscodeRow(models::Passcodes &passcodes, QWidget *parent)
    : QWidget(parent)
    , m_passcodes(passcodes)
    , m_button(new QPushButton(tr("Show passcode"), this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_button, &QPushButton::clicked, this, &PasscodeRow::fetch);
    setRecording(std::nullopt);
}

PasscodeRow::~PasscodeRow()
{
    forget();
}

void PasscodeRow::setRecording(const std::optional<core::RecordingKey> &recording)
{
    const bool isKnown =
        recording && recording->kind == core::RecordingKind::Recording && m_passcodes.areKnownTo(recording->account);
    setVisible(isKnown);
    if (recording == m_recording)
        return;
    m_recording = recording;
    forget();
}

void PasscodeRow::fetch()
{
    if (!m_recording)
        return;
    m_button->setEnabled(false);
    m_text->setText(tr("Asking the provider…"));
    core::Job<QString> *job = m_passcodes.fetch(m_recording->account, m_recording->session);
    m_job = job;
    job->then(this, [this, of = m_recording](const core::Result<QString> &passcode) {
        if (of != m_recording)
            return;
        m_button->setEnabled(true);
        if (!passcode)
            show(core::describe(passcode.error()));
        else if (passcode->isEmpty())
            show(tr("This session has no passcode."));
        else
            show(tr("Passcode: %1").arg(*passcode));
    });
}

void PasscodeRow::show(const QString &text)
{
    m_text->setText(text);
    m_text->setFocus();
}

void PasscodeRow::forget()
{
    if (m_job)
        m_job->cancel();
    m_text->clear();
    m_button->setEnabled(true);
}

} // namespace gui
