#include "secrets/layeredstore.h"

namespace secrets {

namespace {

/// A removal that a missing keychain does not fail.
class RemovalWherePossible final : public core::Job<void>
{
public:
    RemovalWherePossible(core::Job<void> *removal, QObject *parent) : core::Job<void>(parent), m_removal(removal)
    {
        removal->then(this, [this](const core::Result<void> &removed) {
            const bool noKeychain = !removed && removed.error().cause == core::Error::Cause::KeychainMissing;
            finish(noKeychain ? core::Result<void>() : removed);
        });
    }

    void cancel() override
    {
        if (finish(core::Error(core::Error::Kind::Cancelled)) && m_removal)
            m_removal->cancel();
    }

private:
    QPointer<core::Job<void>> m_removal;
};

} // namespace

LayeredStore::LayeredStore(EnvironmentStore &environment, MemoryStore &session, SecretStore &keychain, QObject *parent)
    : SecretStore(parent), m_environment(environment), m_session(session), m_keychain(keychain)
{}

QString LayeredStore::place() const
{
    return m_keychain.place();
}

core::Job<core::Secret> *LayeredStore::read(const core::Account &account)
{
    if (m_environment.names(account.name))
        return m_environment.read(account);
    if (m_session.holds(account.id))
        return m_session.read(account);
    return m_keychain.read(account);
}

core::Job<void> *LayeredStore::write(const core::Account &account, const core::Secret &secret)
{
    if (m_environment.names(account.name))
        return m_environment.write(account, secret);
    core::Job<void> *writing = m_keychain.write(account, secret);
    writing->then(this, [this, id = account.id](const core::Result<void> &written) {
        if (written)
            m_session.forget(id);
    });
    return writing;
}

core::Job<void> *LayeredStore::remove(const core::Account &account)
{
    core::Job<void> *removal = m_keychain.remove(account);
    if (m_environment.names(account.name) || m_session.holds(account.id))
        removal = new RemovalWherePossible(removal, this);
    removal->then(this, [this, id = account.id](const core::Result<void> &removed) {
        if (removed)
            m_session.forget(id);
    });
    return removal;
}

} // namespace secrets
