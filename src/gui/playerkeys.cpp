#include "gui/playerkeys.h"

namespace gui {

QList<PlayerKeys::Entry> PlayerKeys::all()
{
    return {
        {Command::Toggle, {Qt::Key_Space, Qt::Key_K}, tr("Play or pause")},
        {Command::Backwards, {Qt::Key_J}, tr("Backwards")},
        {Command::Forwards, {Qt::Key_L}, tr("Forwards, again: twice as fast")},
        {Command::StepBack, {Qt::Key_Left}, tr("A few seconds back")},
        {Command::StepAhead, {Qt::Key_Right}, tr("A few seconds ahead")},
        {Command::Louder, {Qt::Key_Up}, tr("Louder")},
        {Command::Quieter, {Qt::Key_Down}, tr("Quieter")},
        {Command::PictureBack, {Qt::Key_Comma}, tr("Previous picture")},
        {Command::PictureAhead, {Qt::Key_Period}, tr("Next picture")},
        {Command::Mute, {Qt::Key_M}, tr("Mute")},
        {Command::FullScreen, {Qt::Key_F}, tr("Full screen")},
    };
}

} // namespace gui
