#pragma once

#include "secrets/environmentstore.h"
#include "secrets/memorystore.h"

namespace secrets {

/// What a program uses: the environment where it names the account, then what is held for this session, then the
/// keychain.
class LayeredStore final : public SecretStore
{
    Q_OBJECT

public:
    /// All three must outlive it.
    LayeredStore(EnvironmentStore &environment, MemoryStore &session, SecretStore &keychain, QObject *parent = nullptr);

    /// The keychain's: where a secret goes that is typed.
    QString place() const override;
    [[nodiscard]] core::Job<core::Secret> *read(const core::Account &account) override;
    /// Into the keychain, and then no longer in the session; an account that the environment names is stored nowhere.
    [[nodiscard]] core::Job<void> *write(const core::Account &account, const core::Secret &secret) override;
    /// From session and keychain. What environment or session give was never stored, so a keychain that is missing is
    /// no failure there.
    [[nodiscard]] core::Job<void> *remove(const core::Account &account) override;

private:
    EnvironmentStore &m_environment;
    MemoryStore &m_session;
    SecretStore &m_keychain;
};

} // namespace secrets
