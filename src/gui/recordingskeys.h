#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace gui {

/// What a plain key does in the table of recordings: the one table that it obeys and the list of shortcuts shows.
class RecordingsKeys
{
    Q_DECLARE_TR_FUNCTIONS(RecordingsKeys)

public:
    enum class Command { Open, CloseOrLeave, Toggle };
    struct Entry
    {
        Command command = Command::Toggle;
        QList<Qt::Key> keys;
        QString text;
    };

    static QList<Entry> all();
    static std::optional<Command> of(int key);
};

} // namespace gui
