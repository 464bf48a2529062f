#include "gui/colourbutton.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace gui {

namespace {

constexpr int swatchSize = 16;

} // namespace

ColourButton::ColourButton(QWidget *parent)
    : QPushButton(parent), m_menu(new QMenu(this)), m_choices(new QActionGroup(this))
{
    setMenu(m_menu);
    setProperty("hasMenu", true);
    setAutoDefault(false);
    m_ownAction = offer(tr("As its provider"), {});
    m_menu->addSeparator();
    const QList<QPair<QString, QString>> colours{
        {tr("Blue"), QStringLiteral("#2d6cdf")},   {tr("Teal"), QStringLiteral("#16a394")},
        {tr("Green"), QStringLiteral("#3f9142")},  {tr("Yellow"), QStringLiteral("#c99a1d")},
        {tr("Orange"), QStringLiteral("#e6793b")}, {tr("Red"), QStringLiteral("#cf4a4a")},
        {tr("Pink"), QStringLiteral("#c65596")},   {tr("Violet"), QStringLiteral("#7c5cc4")},
        {tr("Grey"), QStringLiteral("#7a7f87")},
    };
    for (const auto &[text, colour] : colours)
        offer(text, colour);
    m_menu->addSeparator();
    m_other = m_menu->addAction(tr("Another…"), this, &ColourButton::chooseAnother);
    m_other->setCheckable(true);
    m_choices->addAction(m_other);
    showChoice();
}

QAction *ColourButton::offer(const QString &text, const QString &colour)
{
    QAction *action = m_menu->addAction(text, this, [this, colour] { setColour(colour); });
    action->setData(colour);
    action->setCheckable(true);
    if (!colour.isEmpty())
        action->setIcon(swatch(QColor(colour)));
    m_choices->addAction(action);
    return action;
}

void ColourButton::setOwn(const QString &colour)
{
    m_own = colour;
    m_ownAction->setIcon(swatch(QColor(colour)));
    showChoice();
}

void ColourButton::setColour(const QString &colour)
{
    m_colour = QColor(colour).isValid() ? QColor(colour).name() : QString();
    showChoice();
}

void ColourButton::chooseAnother()
{
    showChoice(); // the tick stays where it was until there is another colour
    auto *dialog = new QColorDialog(QColor(m_colour.isEmpty() ? m_own : m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { setColour(colour.name()); });
    dialog->open();
}

void ColourButton::showChoice()
{
    QAction *chosen = m_other;
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *action : choices) {
        if (action != m_other && action->data().toString() == m_colour)
            chosen = action;
    }
    chosen->setChecked(true);
    setText(chosen == m_other ? m_colour : chosen->text());
    setIcon(swatch(QColor(m_colour.isEmpty() ? m_own : m_colour)));
    setAccessibleDescription(text());
}

QIcon ColourButton::swatch(const QColor &colour)
{
    constexpr int scale = 4; // sharp on every screen
    QPixmap picture(swatchSize * scale, swatchSize * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.isValid() ? colour : QColor(Qt::gray));
    painter.drawRoundedRect(QRect(QPoint(2 * scale, 2 * scale), QSize(12 * scale, 12 * scale)), 3 * scale, 3 * scale);
    return picture;
}

} // namespace gui
