#pragma once

#include "models/recordingcells.h"

#include <QColor>
#include <QPalette>

namespace gui {

/// The few colours of the window beyond a palette's roles, light or dark as the palette is.
struct Colours
{
    QColor window;
    QColor base;
    QColor hover;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentText;
    QColor selection;
    QColor pill;
    QColor good;
    QColor waiting;
    QColor bad;

    static Colours light();
    static Colours dark();
    /// What goes with a palette, of ours or of the desktop.
    static Colours of(const QPalette &palette);

    const QColor &of(models::Tone tone) const;
    QPalette palette() const;
};

} // namespace gui
