#include "accounts/savejob.h"

#include "library/library.h"
#include "secrets/secretstore.h"

namespace accounts {

SaveJob::SaveJob(library::Library &library, secrets::SecretStore &store, Change change, QObject *parent)
    : core::Job<core::Account>(parent), m_library(library), m_store(store), m_change(std::move(change))
{
    if (!m_change.secret)
        writeRow();
    else if (m_change.before)
        readSecretBefore();
    else
        writeSecret();
}

void SaveJob::readSecretBefore()
{
    core::Job<core::Secret> *reading = m_store.read(*m_change.before);
    m_underWay = reading;
    reading->then(this, [this](const core::Result<core::Secret> &secret) {
        if (isFinished())
            return;
        if (secret)
            m_secretBefore = *secret;
        else if (secret.error().cause != core::Error::Cause::SecretMissing)
            return fail(secret.error());
        writeSecret();
    });
}

void SaveJob::writeSecret()
{
    m_secretTouched = true;
    core::Job<void> *writing = m_store.write(m_change.account, *m_change.secret);
    m_underWay = writing;
    writing->then(this, [this](const core::Result<void> &written) {
        if (isFinished())
            return;
        if (written)
            writeRow();
        else
            fail(written.error()); // it may have been written and only not been read back
    });
}

void SaveJob::writeRow()
{
    m_rowTouched = true;
    m_library.run([account = m_change.account](library::Stores &stores) { return stores.accounts.save(account); })
        .then(this, [this](const core::Result<void> &saved) {
            if (isFinished())
                return;
            if (saved) {
                finish(m_change.account);
                return;
            }
            m_rowTouched = false;
            fail(saved.error());
        });
}

void SaveJob::cancel()
{
    if (!isFinished())
        fail(core::Error(core::Error::Kind::Cancelled));
}

void SaveJob::fail(const core::Error &error)
{
    finish(error);
    if (m_underWay)
        m_underWay->cancel();
    undo();
}

/// Store and library do one thing after the other, so this comes after whatever is still under way there. Nobody waits
/// for it.
void SaveJob::undo()
{
    if (m_secretTouched && m_secretBefore)
        (void)m_store.write(*m_change.before, *m_secretBefore);
    else if (m_secretTouched)
        (void)m_store.remove(m_change.account);
    if (m_rowTouched) {
        m_library.run([change = m_change](library::Stores &stores) {
            return change.before ? stores.accounts.save(*change.before) : stores.accounts.remove(change.account.id);
        });
    }
}

} // namespace accounts
