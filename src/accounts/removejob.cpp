#include "accounts/removejob.h"

#include "library/library.h"
#include "secrets/secretstore.h"

namespace accounts {

RemoveJob::RemoveJob(library::Library &library, secrets::SecretStore &store, const core::Account &account,
                     Secret secret, QObject *parent)
    : core::Job<void>(parent), m_library(library)
{
    if (secret == Secret::InMemoryOnly) {
        removeRow(account.id);
        return;
    }
    core::Job<void> *removing = store.remove(account);
    m_removing = removing;
    removing->then(this, [this, id = account.id](const core::Result<void> &removed) {
        if (isFinished())
            return;
        if (removed)
            removeRow(id);
        else
            finish(removed.error());
    });
}

void RemoveJob::removeRow(const core::AccountId &id)
{
    m_library.run([id](library::Stores &stores) { return stores.accounts.remove(id); })
        .then(this, [this](const core::Result<void> &removed) { finish(removed); });
}

void RemoveJob::cancel()
{
    if (finish(core::Error(core::Error::Kind::Cancelled)) && m_removing)
        m_removing->cancel();
}

} // namespace accounts
