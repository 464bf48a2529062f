#include "models/passcodes.h"

#include "accounts/accountbook.h"
#include "models/providercall.h"

namespace models {

Passcodes::Passcodes(const accounts::AccountBook &book, providers::ProviderSource &source, QObject *parent)
    : QObject(parent), m_book(book), m_source(source)
{}

bool Passcodes::areKnownTo(const core::AccountId &account) const
{
    const core::Account *found = m_book.find(account);
    const core::ProviderInfo *info = found ? accounts::AccountBook::provider(found->provider) : nullptr;
    return info && info->capabilities.testFlag(core::ProviderInfo::Passcode);
}

core::Job<QString> *Passcodes::fetch(const core::AccountId &account, const core::SessionId &session)
{
    return new ProviderCall<QString>(
        m_source, account, [session](providers::Provider &provider) { return provider.passcode(session); }, this);
}

} // namespace models
