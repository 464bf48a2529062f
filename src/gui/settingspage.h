#pragma once

#include <QWidget>

namespace gui {

/// One page of the settings: shows what holds, and stores what was typed when it is told to.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It can be saved as it stands; otherwise it marks what is wrong.
    virtual bool check() { return true; }
    virtual void save() = 0;
};

} // namespace gui
