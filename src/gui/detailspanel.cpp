#include "gui/detailspanel.h"

#include "gui/passcoderow.h"
#include "ui_detailspanel.h"

#include <QEvent>

namespace gui {

DetailsPanel::DetailsPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPanel>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_ui->title->setFont(bold);
    m_ui->title->setTextFormat(Qt::PlainText);
    // Ids and addresses have no spaces to break at.
    m_ui->fields->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_ui->fields->document()->setDocumentMargin(0);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::setPasscodes(models::Passcodes &passcodes)
{
    m_passcode = new PasscodeRow(passcodes, this);
    m_ui->layout->addWidget(m_passcode);
}

void DetailsPanel::showHint(const QString &text)
{
    if (m_passcode)
        m_passcode->setRecording(std::nullopt);
    m_ui->title->hide();
    m_hint = text;
    m_fields.clear();
    render();
}

void DetailsPanel::showFields(const QString &title, const QList<models::RecordingDetails::Field> &fields,
                              const std::optional<core::RecordingKey> &recording)
{
    if (m_passcode)
        m_passcode->setRecording(recording);
    m_ui->title->setText(title);
    m_ui->title->show();
    m_hint.clear();
    m_fields = fields;
    render();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void DetailsPanel::render()
{
    const QString quiet = palette().color(QPalette::PlaceholderText).name();
    QString html = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(quiet, m_hint.toHtmlEscaped());
    for (const models::RecordingDetails::Field &field : std::as_const(m_fields)) {
        html += QStringLiteral("<p style=\"margin:0 0 9px 0\"><span style=\"color:%1\">%2</span><br>%3</p>")
                    .arg(quiet, field.label.toHtmlEscaped(), field.value.toHtmlEscaped());
    }
    m_ui->fields->setHtml(html);
}

} // namespace gui
