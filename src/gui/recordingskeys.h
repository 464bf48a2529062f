#pragma once

#include "gui/keytable.h"

#include <QCoreApplication>

namespace gui {

/// What a key does in the table of recordings: the one table that it obeys and the list of shortcuts shows.
class RecordingsKeys
{
    Q_DECLARE_TR_FUNCTIONS(RecordingsKeys)

public:
    enum class Command { Open, CloseOrLeave, Toggle, OpenAll, CloseAll };
    using Entry = KeyEntry<Command>;

    static QList<Entry> all();
    static std::optional<Command> of(QKeyCombination key) { return commandOf(all(), key); }
};

} // namespace gui
