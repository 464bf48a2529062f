#include "gui/budgetlabel.h"

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "models/recordingsmodel.h"

#include <algorithm>
#include <optional>

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
    std::optional<double> least;
    QStringList lines{tr("As the providers last said:")};
    for (const core::Account &account : m_book.accounts()) {
        const std::optional<core::RequestBudget> budget = m_source.budget(account.id);
        if (!budget || (!shown.isEmpty() && account.id != shown))
            continue;
        lines.append(words(account.name, *budget));
        if (least && *least <= shareLeft(*budget))
            continue;
        least = shareLeft(*budget);
        setText(lines.constLast());
    }
    setToolTip(lines.join(QLatin1Char('\n')));
    setVisible(least.has_value());
}

QString BudgetLabel::words(const QString &account, const core::RequestBudget &budget)
{
    return budget.limit > 0 ? tr("%1: %L2 of %L3 requests left", "an account's name")
                                  .arg(account)
                                  .arg(budget.remaining)
                                  .arg(budget.limit)
                            : tr("%1: %Ln request(s) left", "an account's name", budget.remaining).arg(account);
}

} // namespace gui
