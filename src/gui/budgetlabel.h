#pragma once

#include "core/requestbudget.h"

#include <QLabel>

namespace accounts {
class AccountBook;
class AccountSource;
} // namespace accounts
namespace models {
class RecordingsModel;
}

namespace gui {

/// How many requests the provider still takes: for the account that the table shows, of several for the one that has
/// the least left. Not there while no provider said.
class BudgetLabel : public QLabel
{
    Q_OBJECT

public:
    /// All outlive it.
    BudgetLabel(const accounts::AccountSource &source, const accounts::AccountBook &book,
                const models::RecordingsModel &recordings, QWidget *parent = nullptr);

private:
    void tell();
    static QString words(const QString &account, const core::RequestBudget &budget);

    const accounts::AccountSource &m_source;
    const accounts::AccountBook &m_book;
    const models::RecordingsModel &m_recordings;
};

} // namespace gui
