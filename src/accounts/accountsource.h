#pragma once

#include "core/requestbudget.h"
#include "providers/provider.h"
#include "providers/providersource.h"

#include <QHash>

#include <optional>

namespace accounts {

class AccountBook;

/// Turns account and secret into a signed-in Provider, once an account; the only place that does.
class AccountSource final : public providers::ProviderSource
{
    Q_OBJECT

public:
    AccountSource(AccountBook &book, const providers::Context &context, QObject *parent = nullptr);
    ~AccountSource() override;

    [[nodiscard]] core::Job<providers::Provider *> *provider(const core::AccountId &account) override;
    /// nullopt: its provider said nothing of it so far.
    std::optional<core::RequestBudget> budget(const core::AccountId &account) const;

Q_SIGNALS:
    void budgetChanged(const core::AccountId &account);

private:
    core::Result<providers::Provider *> signedIn(const core::AccountId &id, const core::Secret &secret);
    void forget(const core::AccountId &account);

    AccountBook &m_book;
    providers::Context m_context;
    QHash<core::AccountId, providers::Provider *> m_providers; ///< owned as QObject children
};

} // namespace accounts
