#include "secrets/memorystore.h"

namespace secrets {

QString MemoryStore::place() const
{
    return tr("this session only");
}

core::Job<core::Secret> *MemoryStore::read(const core::Account &account)
{
    const auto found = m_secrets.constFind(account.id);
    if (found == m_secrets.constEnd()) {
        const core::Error missing(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing);
        return new core::ReadyJob<core::Secret>(missing, this);
    }
    return new core::ReadyJob<core::Secret>(*found, this);
}

core::Job<void> *MemoryStore::write(const core::Account &account, const core::Secret &secret)
{
    m_secrets.insert(account.id, secret);
    return new core::ReadyJob<void>({}, this);
}

core::Job<void> *MemoryStore::remove(const core::Account &account)
{
    m_secrets.remove(account.id);
    return new core::ReadyJob<void>({}, this);
}

} // namespace secrets
