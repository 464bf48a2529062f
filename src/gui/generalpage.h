#pragma once

#include "gui/settingspage.h"
#include "models/preferences.h"

#include <memory>

namespace gui {

namespace Ui {
class GeneralPage;
}

/// Language, looks, and how it behaves on the desktop.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` outlives it.
    explicit GeneralPage(models::Preferences &preferences, QWidget *parent = nullptr);
    ~GeneralPage() override;

    void save() override;

private:
    void fillChoices();

    models::Preferences &m_preferences;
    std::unique_ptr<Ui::GeneralPage> m_ui;
};

} // namespace gui
