#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

class QMenu;

namespace gui {

/// A filter: a button that opens a menu of things to tick, none or all ticked meaning all. It says its choice itself.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ChoiceButton(QWidget *parent = nullptr);

    /// What the choice is of: "Type".
    void setSubject(const QString &subject);
    /// Keeps the ticks of those that stay.
    void setChoices(const QList<Choice> &choices);
    /// Keys of what is ticked; empty: all.
    QStringList chosen() const;
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    void showChoice();

    QMenu *m_menu = nullptr;
    QString m_subject;
    QList<Choice> m_choices;
    QStringList m_chosen;
};

} // namespace gui
