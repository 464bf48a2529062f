#pragma once

#include "gui/settingspage.h"
#include "models/preferences.h"

#include <memory>

namespace gui {

namespace Ui {
class SecurityPage;
}

/// Where secrets are, and whom else to trust than the system does.
class SecurityPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` outlives it. `place`: where secrets go (accounts::AccountBook::place).
    SecurityPage(models::Preferences &preferences, const QString &place, QWidget *parent = nullptr);
    ~SecurityPage() override;

    bool check() override;
    void save() override;

private:
    /// Looks into the file, not in this thread: it may lie on a disk that does not answer.
    void look();
    void tell(const QStringList &names);

    models::Preferences &m_preferences;
    std::unique_ptr<Ui::SecurityPage> m_ui;
    int m_serial = 0; ///< of the last look
};

} // namespace gui
