#pragma once

#include <QString>

class QWidget;

namespace gui {

/// Brings a window to the front because the person asked for it elsewhere: at a second start, in the tray, in a
/// notification. A desktop that guards the focus wants to know why.
class WindowActivation
{
public:
    /// What the launcher gave this process to come to the front with: an activation token (Wayland) or a startup id
    /// (X11). Before the QApplication, which takes it away. Empty: none.
    static QString tokenFromEnvironment();

    /// Shows the window, whatever became of it. `token` may be another process's, and may be empty.
    static void raise(QWidget &window, const QString &token);
};

} // namespace gui
