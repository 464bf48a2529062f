#include "gui/detailspanel.h"

#include "ui_detailspanel.h"

namespace gui {

DetailsPanel::DetailsPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPanel>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_ui->title->setFont(bold);
    m_ui->title->setTextFormat(Qt::PlainText);
    m_ui->fields->setColumnStretch(1, 1);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::clear()
{
    while (QLayoutItem *item = m_ui->fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DetailsPanel::showHint(const QString &text)
{
    clear();
    m_ui->title->clear();
    auto *hint = new QLabel(text);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    m_ui->fields->addWidget(hint, 0, 0, 1, 2);
}

void DetailsPanel::showFields(const QString &title, const QList<models::RecordingDetails::Field> &fields)
{
    clear();
    m_ui->title->setText(title);
    int row = 0;
    for (const models::RecordingDetails::Field &field : fields) {
        auto *label = new QLabel(field.label);
        label->setProperty("quiet", true);
        label->setWordWrap(true);
        label->setFixedWidth(fontMetrics().averageCharWidth() * 15);
        auto *value = new QLabel(field.value);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // An id has no spaces to break at; it may break anywhere rather than widen the panel.
        value->setMinimumWidth(0);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setBuddy(value);
        m_ui->fields->addWidget(label, row, 0, Qt::AlignTop);
        m_ui->fields->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

} // namespace gui
