#pragma once

#include "gui/downloadspage.h"
#include "models/preferences.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace accounts {
class AccountBook;
}
namespace media {
class Preview;
}

namespace gui {

class SettingsPage;
namespace Ui {
class SettingsDialog;
}

/// All settings in one place, a page for each subject. Nothing changes until it is saved. Never runs a loop of its own:
/// open() it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Downloads, Limits, Storage, Security };
    Q_ENUM(Page)

    /// All of it outlives the dialog.
    struct Services
    {
        models::Preferences &preferences;
        accounts::AccountBook &book;
        downloads::Queue &queue;
        media::Preview &preview;
    };

    /// `selected`: what the names of downloads are shown on.
    SettingsDialog(const Services &services, const DownloadsPage::Examples &selected, Page first,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

private:
    void add(Page page, const QString &title, SettingsPage *widget);
    void showPage(int row);
    void save();
    void explain(const core::Error &error);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QList<SettingsPage *> m_pages;
};

} // namespace gui
