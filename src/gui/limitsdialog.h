#pragma once

#include "core/account.h"
#include "models/preferences.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <memory>

namespace accounts {
class AccountBook;
}

namespace gui {

class TimeWindowRow;
namespace Ui {
class LimitsDialog;
}

/// How many files at once, how many connections and how fast, and at which times of the week something else holds: for
/// all accounts, and what one account may do at most. Never runs a loop of its own: open() it.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    LimitsDialog(models::Preferences &preferences, accounts::AccountBook &book, QWidget *parent = nullptr);
    ~LimitsDialog() override;

private:
    void setUpScopes();
    /// Takes over what was typed for one scope and shows another.
    void changeScope();
    void show(const core::AccountLimits &limits);
    core::AccountLimits typed() const;
    void addWindow(const core::Timetable::Window &window);
    void save();
    void saveNextAccount();

    models::Preferences &m_preferences;
    accounts::AccountBook &m_book;
    std::unique_ptr<Ui::LimitsDialog> m_ui;
    QList<TimeWindowRow *> m_windows;
    /// By account; those of all under the empty id.
    QHash<core::AccountId, core::AccountLimits> m_limits;
    core::AccountId m_scope;
};

} // namespace gui
