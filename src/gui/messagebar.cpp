#include "gui/messagebar.h"

#include "gui/colours.h"
#include "gui/icons.h"
#include "ui_messagebar.h"

#include <QAccessible>
#include <QEvent>

namespace gui {

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(Icons::named(QStringLiteral("close")));
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] { clear(m_messages.constLast().topic); });
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        const std::optional<Message> message = take(m_messages.constLast().topic);
        update();
        message->action();
    });
    update();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(const Message &message)
{
    const std::optional<Message> former = take(message.topic);
    m_messages.append(message);
    update();
    if (former && former->passed)
        former->passed();
    QAccessibleEvent alert(m_ui->text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear(const QString &topic)
{
    const std::optional<Message> message = take(topic);
    update();
    if (message && message->passed)
        message->passed();
}

std::optional<MessageBar::Message> MessageBar::take(const QString &topic)
{
    const auto found = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [&topic](const Message &message) { return message.topic == topic; });
    if (found == m_messages.cend())
        return std::nullopt;
    Message message = *found;
    m_messages.erase(found);
    return message;
}

QString MessageBar::text() const
{
    if (m_messages.isEmpty())
        return {};
    const Message &message = m_messages.constLast();
    return message.lead.isEmpty() ? message.text : QStringLiteral("%1 %2").arg(message.lead, message.text);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

void MessageBar::showPicture()
{
    if (!m_messages.isEmpty())
        m_ui->picture->setPixmap(
            Icons::named(m_messages.constLast().picture).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void MessageBar::update()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    showPicture();
    const Message &message = m_messages.constLast();
    const QString text = message.text.toHtmlEscaped();
    m_ui->text->setTextFormat(Qt::RichText);
    m_ui->text->setText(
        message.lead.isEmpty() ? text : QStringLiteral("<b>%1</b> %2").arg(message.lead.toHtmlEscaped(), text));
    m_ui->text->setAccessibleName(this->text());
    m_ui->actionButton->setText(message.button);
    m_ui->actionButton->setVisible(!message.button.isEmpty());
}

} // namespace gui
