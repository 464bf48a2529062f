#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class MessageBar;
}

/// What went wrong, or can be undone, in a line near its cause, with the one button that helps. Never a modal box. Of
/// several the newest shows; when it is dismissed, the one before it.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    struct Message
    {
        /// A message of the same topic replaces this one, and `clear` takes it away.
        QString topic;
        /// Plain text; `lead` stands before it in bold and may be empty.
        QString lead;
        QString text;
        /// Empty: no button.
        QString button;
        std::function<void()> action;
        /// Called once when the message goes without its button having been pressed.
        std::function<void()> passed = {};
        /// Of resources/icons.
        QString picture = QStringLiteral("warning");
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(const Message &message);
    void clear(const QString &topic);
    /// What it says now; empty when hidden.
    QString text() const;

private:
    void changeEvent(QEvent *event) override;
    void update();
    void showPicture();
    /// The message of that topic, out of the list.
    std::optional<Message> take(const QString &topic);

    std::unique_ptr<Ui::MessageBar> m_ui;
    QList<Message> m_messages;
};

} // namespace gui
