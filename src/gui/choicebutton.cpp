#include "gui/choicebutton.h"

#include <QMenu>

#include <algorithm>

namespace gui {

ChoiceButton::ChoiceButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setProperty("hasMenu", true);
    rebuild();
}

void ChoiceButton::setSubject(const QString &subject)
{
    m_subject = subject;
    showChoice();
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    rebuild();
}

QStringList ChoiceButton::chosen() const
{
    return m_chosen;
}

void ChoiceButton::setChosen(const QStringList &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    rebuild();
    Q_EMIT chosenChanged();
}

void ChoiceButton::rebuild()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All"), this, [this] { setChosen({}); });
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    m_menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = m_menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        // Queued: the menu is built anew by it, and the action is still being triggered.
        connect(
            action, &QAction::toggled, this,
            [this, key = choice.key](bool ticked) {
                QStringList keys = m_chosen;
                keys.removeAll(key);
                if (ticked)
                    keys.append(key);
                setChosen(keys);
            },
            Qt::QueuedConnection);
    }
    showChoice();
}

void ChoiceButton::showChoice()
{
    QString choice = tr("all");
    if (m_chosen.size() > 1) {
        choice = tr("%Ln chosen", nullptr, int(m_chosen.size()));
    } else if (m_chosen.size() == 1) {
        const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [this](const Choice &other) { return other.key == m_chosen.constFirst(); });
        choice = found != m_choices.cend() ? found->text : m_chosen.constFirst();
    }
    setText(tr("%1: %2").arg(m_subject, choice));
    setAccessibleDescription(choice);
}

} // namespace gui
