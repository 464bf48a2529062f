#include "gui/card.h"

#include "ui_card.h"

#include <QStyle>

namespace gui {

Card::Card(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::Card>())
{
    m_ui->setupUi(this);
    m_ui->picture->hide();
    QFont bold = m_ui->title->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->title->setFont(bold);
    // A label goes by the letters of its text: a provider's Latin name would stand on the left of an Arabic page.
    m_ui->title->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) |
                              Qt::AlignAbsolute);
    connect(m_ui->button, &QPushButton::clicked, this, &Card::taken);
}

Card::~Card() = default;

void Card::setPicture(const QPixmap &picture)
{
    m_ui->picture->setPixmap(picture);
    m_ui->picture->show();
}

void Card::setWords(const QString &title, const QString &text)
{
    m_ui->title->setText(title);
    m_ui->text->setText(text);
}

void Card::setButton(const QString &text, const QString &accessibleName)
{
    m_ui->button->setText(text);
    m_ui->button->setAccessibleName(accessibleName);
}

void Card::setPrimary()
{
    m_ui->button->setProperty("primary", true);
    m_ui->button->setDefault(true);
}

} // namespace gui
