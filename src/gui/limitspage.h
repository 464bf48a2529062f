#pragma once

#include "core/account.h"
#include "core/error.h"
#include "gui/settingspage.h"
#include "models/preferences.h"

#include <QHash>
#include <QList>

#include <memory>

namespace accounts {
class AccountBook;
}

namespace gui {

class TimeWindowRow;
namespace Ui {
class LimitsPage;
}

/// How many files at once, how many connections and how fast, and at which times of the week something else holds: for
/// all accounts, and what one account may do at most.
class LimitsPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    LimitsPage(models::Preferences &preferences, accounts::AccountBook &book, QWidget *parent = nullptr);
    ~LimitsPage() override;

    /// Answers with `saved` or `failed`, perhaps at once.
    void save() override;

Q_SIGNALS:
    void saved();
    void failed(const core::Error &error);

private:
    void setUpScopes();
    /// Takes over what was typed for one scope and shows another.
    void changeScope();
    void show(const core::AccountLimits &limits);
    core::AccountLimits typed() const;
    void addWindow(const core::Timetable::Window &window);
    void saveNextAccount();

    models::Preferences &m_preferences;
    accounts::AccountBook &m_book;
    std::unique_ptr<Ui::LimitsPage> m_ui;
    QList<TimeWindowRow *> m_windows;
    /// By account; those of all under the empty id.
    QHash<core::AccountId, core::AccountLimits> m_limits;
    core::AccountId m_scope;
};

} // namespace gui
