#pragma once

#include "gui/settingspage.h"
#include "models/preferences.h"

#include <memory>

namespace media {
class Preview;
}

namespace gui {

namespace Ui {
class StoragePage;
}

/// How much room the preview's cache may take, how much it does, and the button that empties it.
class StoragePage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    StoragePage(models::Preferences &preferences, media::Preview &preview, QWidget *parent = nullptr);
    ~StoragePage() override;

    void save() override;

private:
    void measure();
    void empty();

    models::Preferences &m_preferences;
    media::Preview &m_preview;
    std::unique_ptr<Ui::StoragePage> m_ui;
};

} // namespace gui
