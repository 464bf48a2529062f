#pragma once

#include <QColor>
#include <QPushButton>
#include <QString>

class QAction;
class QActionGroup;
class QMenu;

namespace gui {

/// An account's colour: one of a few that go well together, any other, or its provider's own. It says its choice
/// itself.
class ColourButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget *parent = nullptr);

    /// What an empty choice looks like: `#rrggbb`.
    void setOwn(const QString &colour);
    /// `#rrggbb`; empty: the provider's own.
    QString colour() const { return m_colour; }
    void setColour(const QString &colour);

private:
    QAction *offer(const QString &text, const QString &colour);
    void chooseAnother();
    void showChoice();
    static QIcon swatch(const QColor &colour);

    QMenu *m_menu = nullptr;
    QActionGroup *m_choices = nullptr;
    QAction *m_ownAction = nullptr;
    QAction *m_other = nullptr;
    QString m_own;
    QString m_colour;
};

} // namespace gui
