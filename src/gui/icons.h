#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace gui {

/// Our own line icons, painted in the application's palette at the moment of painting, so that they follow a change of
/// theme.
class Icons
{
public:
    /// `name` as in resources/icons, without its ending.
    static QIcon named(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
    /// The application's own icon, in its own colours.
    static QIcon application();
};

} // namespace gui
