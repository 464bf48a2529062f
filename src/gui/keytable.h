#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>

#include <optional>

namespace gui {

/// One line of a table that a widget obeys and the list of shortcuts shows.
template <class Command>
struct KeyEntry
{
    Command command{};
    QList<QKeyCombination> keys;
    QString text;
};

template <class Command>
std::optional<Command> commandOf(const QList<KeyEntry<Command>> &entries, QKeyCombination key)
{
    for (const KeyEntry<Command> &entry : entries) {
        if (entry.keys.contains(key))
            return entry.command;
    }
    return {};
}

} // namespace gui
