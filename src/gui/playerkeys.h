#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

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
