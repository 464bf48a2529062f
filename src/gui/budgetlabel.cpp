#include "gui/budgetlabel.h"

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "models/recordingsmodel.h"

#include <algorithm>

namespace gui {

namespace {

double shareLeft(const core::RequestBudget &budget)
{
    return double(budget.remaining) / std::max(budget.limit, 1);
}

} // namespace

BudgetLabel::BudgetLabel(const accounts::AccountSource &source, const accounts::AccountBook &book,
                         const models::RecordingsModel &recordings, QWidget *parent)
    : QLabel(parent), m_source(source), m_book(book), m_recordings(recordings)
{
    connect(&source, &accounts::AccountSource::budgetChanged, this, &BudgetLabel::tell);
    connect(&book, &accounts::AccountBook::removed, this, &BudgetLabel::tell);
    connect(&recordings, &models::RecordingsModel::contentChanged, this, &BudgetLabel::tell);
    tell();
}

void BudgetLabel::tell()
{
    const core::AccountId shown = m_recordings.scope().account;
    QList<core::AccountId> told;
    for (const core::Account &account : m_book.accounts()) {
        if (m_source.budget(account.id) && (shown.isEmpty() || account.id == shown))
            told.append(account.id);
    }
    setVisible(!told.isEmpty());
    if (told.isEmpty())
        return;
    setText(words(*std::min_element(told.cbegin(), told.cend(), [this](const auto &a, const auto &b) {
        return shareLeft(*m_source.budget(a)) < shareLeft(*m_source.budget(b));
    })));
    QStringList lines{tr("As the providers last said:")};
    for (const core::AccountId &account : std::as_const(told))
        lines.append(words(account));
    setToolTip(lines.join(QLatin1Char('\n')));
}

QString BudgetLabel::words(const core::AccountId &account) const
{
    const core::RequestBudget budget = m_source.budget(account).value_or(core::RequestBudget());
    const QString name = m_book.find(account)->name;
    return budget.limit > 0 ? tr("%1: %L2 of %L3 requests left", "an account's name")
                                  .arg(name)
                                  .arg(budget.remaining)
                                  .arg(budget.limit)
                            : tr("%1: %Ln request(s) left", "an account's name", budget.remaining).arg(name);
}

} // namespace gui
