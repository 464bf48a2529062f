#pragma once

#include "gui/platform/desktopscheme.h"
#include "models/preferences.h"

#include <QObject>

class QApplication;

namespace gui {

/// Dresses the application: light or dark as the person or the desktop says, and quiet controls. Where the desktop
/// brings a style of its own (Breeze, Kvantum) that one stays, palette and all.
class Theme : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, models::Preferences &preferences, QObject *parent = nullptr);

    bool isDark() const;

private:
    void apply();
    void chooseFont();

    QApplication &m_application;
    models::Preferences &m_preferences;
    DesktopScheme m_desktop;
    bool m_desktopBringsStyle = false;
};

} // namespace gui
