#pragma once

#include <QFrame>
#include <QPixmap>

#include <memory>

namespace gui {

namespace Ui {
class Card;
}

/// One offer of the first page: a picture, what it is, and the button that takes it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    ~Card() override;

    void setPicture(const QPixmap &picture);
    void setWords(const QString &title, const QString &text);
    /// `accessibleName` empty: as the text.
    void setButton(const QString &text, const QString &accessibleName = {});
    /// The one button of the page that stands out.
    void setPrimary();

Q_SIGNALS:
    void taken();

private:
    std::unique_ptr<Ui::Card> m_ui;
};

} // namespace gui
