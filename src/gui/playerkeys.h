#pragma once

#include "gui/keytable.h"

#include <QCoreApplication>

namespace gui {

/// What a plain key does in the player: the one table that the player obeys and the list of shortcuts shows.
class PlayerKeys
{
    Q_DECLARE_TR_FUNCTIONS(PlayerKeys)

public:
    enum class Command {
        Toggle,
        Backwards,
        Forwards,
        StepBack,
        StepAhead,
        Louder,
        Quieter,
        PictureBack,
        PictureAhead,
        Mute,
        FullScreen
    };
    using Entry = KeyEntry<Command>;

    static QList<Entry> all();
    static std::optional<Command> of(QKeyCombination key) { return commandOf(all(), key); }
};

} // namespace gui
