#include "accounts/accountsource.h"

#include "accounts/accountbook.h"

namespace accounts {

AccountSource::AccountSource(AccountBook &book, const providers::Context &context, QObject *parent)
    : providers::ProviderSource(parent), m_book(book), m_context(context)
{
    connect(&book, &AccountBook::changed, this, [this](const core::Account &account) {
        forget(account.id);
        Q_EMIT providerBack(account.id);
    });
    connect(&book, &AccountBook::removed, this, &AccountSource::forget);
}

AccountSource::~AccountSource() = default;

core::Job<providers::Provider *> *AccountSource::provider(const core::AccountId &account)
{
    if (providers::Provider *known = m_providers.value(account))
        return new core::ReadyJob<providers::Provider *>(known, this);
    auto *job = new core::PendingJob<providers::Provider *>(this);
    m_book.secret(account)->then(job, [this, job, account](const core::Result<core::Secret> &secret) {
        job->finish(secret ? signedIn(account, *secret) : core::Result<providers::Provider *>(secret.error()));
    });
    return job;
}

core::Result<providers::Provider *> AccountSource::signedIn(const core::AccountId &id, const core::Secret &secret)
{
    // Somebody else who asked at the same time may have come first.
    if (providers::Provider *known = m_providers.value(id))
        return known;
    const core::Account *account = m_book.find(id);
    if (!account) {
        core::Error error(core::Error::Kind::NotFound);
        error.subject = id.text();
        return error;
    }
    const providers::Factory *factory = providers::factory(account->provider);
    if (!factory) {
        core::Error error(core::Error::Kind::InvalidRequest);
        error.subject = account->provider;
        return error;
    }
    // What the environment gives, or another program wrote, was never checked.
    if (const auto complete = providers::checkedSecret(factory->info(), secret); !complete)
        return complete.error();
    providers::Provider *provider = factory->create(*account, secret, m_context).release();
    provider->setParent(this);
    m_providers.insert(id, provider);
    connect(&provider->pacer(), &net::Pacer::budgetChanged, this, [this, id] { Q_EMIT budgetChanged(id); });
    return provider;
}

std::optional<core::RequestBudget> AccountSource::budget(const core::AccountId &account) const
{
    providers::Provider *provider = m_providers.value(account);
    return provider ? provider->pacer().budget() : std::nullopt;
}

void AccountSource::forget(const core::AccountId &account)
{
    providers::Provider *provider = m_providers.take(account);
    if (!provider)
        return;
    Q_EMIT providerGone(account);
    provider->deleteLater();
}

} // namespace accounts
