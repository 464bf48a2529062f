#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace secrets {

/// Secrets for this session only: gone when the program ends.
class MemoryStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    bool holds(const core::AccountId &account) const { return m_secrets.contains(account); }
    void forget(const core::AccountId &account) { m_secrets.remove(account); }

    QString place() const override;
    [[nodiscard]] core::Job<core::Secret> *read(const core::Account &account) override;
    [[nodiscard]] core::Job<void> *write(const core::Account &account, const core::Secret &secret) override;
    [[nodiscard]] core::Job<void> *remove(const core::Account &account) override;

private:
    QHash<core::AccountId, core::Secret> m_secrets;
};

} // namespace secrets
