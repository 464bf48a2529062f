#pragma once

#include "core/account.h"
#include "core/recording.h"
#include "gui/settingspage.h"
#include "models/preferences.h"

#include <QList>

#include <memory>
#include <utility>

namespace gui {

namespace Ui {
class DownloadsPage;
}

/// Where downloads go and what they are called, shown on real recordings while it is typed.
class DownloadsPage : public SettingsPage
{
    Q_OBJECT

public:
    using Examples = QList<std::pair<core::Account, core::Recording>>;

    /// Both outlive it. `selected`: what is selected in the table; where that is nothing, a made-up recording shows
    /// what a name looks like.
    DownloadsPage(models::Preferences &preferences, downloads::Queue &queue, Examples selected,
                  QWidget *parent = nullptr);
    ~DownloadsPage() override;

    bool check() override;
    void save() override;

private:
    void setUpFields();
    /// Reads the pattern and shows what comes of it.
    void review();
    QString folder() const;

    models::Preferences &m_preferences;
    std::unique_ptr<Ui::DownloadsPage> m_ui;
    Examples m_examples;
    bool m_selected = false; ///< they are the person's own
};

} // namespace gui
