#include "accounts/accountbook.h"

#include "accounts/checkjob.h"
#include "accounts/removejob.h"
#include "accounts/savejob.h"
#include "core/filename.h"
#include "library/library.h"
#include "secrets/secretstore.h"

#include <QUuid>

#include <algorithm>

namespace accounts {

namespace {

using core::Error;

Error invalid(const QString &subject)
{
    Error error(Error::Kind::InvalidRequest);
    error.subject = subject;
    return error;
}

Error unknownAccount(const core::AccountId &id)
{
    Error error(Error::Kind::NotFound);
    error.subject = id.text();
    return error;
}

template <class T>
core::Job<T> *refusal(const Error &error, QObject *parent)
{
    return new core::ReadyJob<T>(error, parent);
}

core::Result<void> checkedSecret(const core::Account &account, const core::Secret &secret)
{
    return providers::checkedSecret(providers::factory(account.provider)->info(), secret);
}

} // namespace

AccountBook::AccountBook(library::Library &library, secrets::SecretStore &store, const providers::Context &context,
                         QObject *parent)
    : QObject(parent), m_library(library), m_store(store), m_context(context)
{}

AccountBook::~AccountBook() = default;

core::Job<void> *AccountBook::load()
{
    auto *job = new core::PendingJob<void>(this);
    m_library.run([](library::Stores &stores) { return stores.accounts.all(); })
        .then(this, [this, job = QPointer(job)](const core::Result<QList<core::Account>> &stored) {
            if (!job || job->isFinished())
                return;
            if (!stored) {
                job->finish(stored.error());
                return;
            }
            for (const core::Account &account : *stored) {
                const core::Account *known = find(account.id);
                if (!known || *known != account)
                    insert(account);
            }
            job->finish({});
        });
    return job;
}

const core::Account *AccountBook::find(const core::AccountId &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const core::Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

const core::Account *AccountBook::find(const QString &name) const
{
    const QString key = core::caseKey(name);
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const core::Account &account) { return core::caseKey(account.name) == key; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

QString AccountBook::place() const
{
    return m_store.place();
}

QList<const core::ProviderInfo *> AccountBook::providers()
{
    QList<const core::ProviderInfo *> infos;
    for (const providers::Factory *factory : providers::factories())
        infos.append(&factory->info());
    return infos;
}

const core::ProviderInfo *AccountBook::provider(const QString &id)
{
    const providers::Factory *factory = providers::factory(id);
    return factory ? &factory->info() : nullptr;
}

core::Result<core::Account> AccountBook::normalised(const core::Account &account)
{
    const providers::Factory *factory = providers::factory(account.provider);
    if (!factory)
        return invalid(QStringLiteral("provider"));
    return factory->normalised(account);
}

QUrl AccountBook::apiUrl(const core::Account &account)
{
    if (!account.apiUrl.isEmpty())
        return account.apiUrl;
    const providers::Factory *factory = providers::factory(account.provider);
    return factory ? factory->defaultApiUrl(account) : QUrl();
}

core::Result<core::Account> AccountBook::accepted(const core::Account &account) const
{
    auto regular = normalised(account);
    if (!regular)
        return regular;
    regular->name = regular->name.trimmed();
    if (regular->name.isEmpty())
        return invalid(QStringLiteral("name"));
    const core::Account *namesake = find(regular->name);
    if (namesake && namesake->id != regular->id)
        return invalid(regular->name);
    return regular;
}

core::Job<core::Account> *AccountBook::add(const core::Account &account, const core::Secret &secret, Keep keep)
{
    core::Account blank = account;
    blank.id = core::AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    blank.sample = false;
    const auto checked = accepted(blank);
    if (!checked)
        return refusal<core::Account>(checked.error(), this);
    if (const auto complete = checkedSecret(*checked, secret); !complete)
        return refusal<core::Account>(complete.error(), this);

    const auto stored = keep == Keep::InStore ? std::optional(secret) : std::nullopt;
    auto *job = new SaveJob(m_library, m_store, {*checked, std::nullopt, stored}, this);
    job->then(this, [this, secret, keep](const core::Result<core::Account> &saved) {
        if (!saved)
            return;
        m_secrets.insert(saved->id, secret);
        if (keep == Keep::ForThisSession)
            m_thisSessionOnly.insert(saved->id);
        insert(*saved);
    });
    return job;
}

core::Job<core::Account> *AccountBook::edit(const core::Account &account, const std::optional<core::Secret> &secret,
                                            Keep keep)
{
    const core::Account *before = find(account.id);
    if (!before || before->sample)
        return refusal<core::Account>(unknownAccount(account.id), this);
    if (before->provider != account.provider)
        return refusal<core::Account>(invalid(QStringLiteral("provider")), this);
    const auto checked = accepted(account);
    if (!checked)
        return refusal<core::Account>(checked.error(), this);
    if (secret) {
        if (const auto complete = checkedSecret(*checked, *secret); !complete)
            return refusal<core::Account>(complete.error(), this);
    }

    const auto stored = keep == Keep::InStore ? secret : std::nullopt;
    auto *job = new SaveJob(m_library, m_store, {*checked, *before, stored}, this);
    job->then(this, [this, secret, keep](const core::Result<core::Account> &saved) {
        if (!saved)
            return;
        if (secret) {
            m_secrets.insert(saved->id, *secret);
            if (keep == Keep::InStore)
                m_thisSessionOnly.remove(saved->id);
        }
        insert(*saved);
    });
    return job;
}

core::Job<void> *AccountBook::remove(const core::AccountId &id)
{
    const core::Account *account = find(id);
    if (!account)
        return refusal<void>(unknownAccount(id), this);
    const bool inMemoryOnly = account->sample || m_thisSessionOnly.contains(id);
    auto *job = new RemoveJob(m_library, m_store, *account,
                              inMemoryOnly ? RemoveJob::Secret::InMemoryOnly : RemoveJob::Secret::InStore, this);
    job->then(this, [this, id](const core::Result<void> &removed) {
        if (removed)
            drop(id);
    });
    return job;
}

core::Job<void> *AccountBook::check(const core::Account &account, const core::Secret &secret)
{
    const auto checked = normalised(account);
    if (!checked)
        return refusal<void>(checked.error(), this);
    if (const auto complete = checkedSecret(*checked, secret); !complete)
        return refusal<void>(complete.error(), this);
    return new CheckJob(providers::factory(checked->provider)->create(*checked, secret, m_context), this);
}

void AccountBook::addSample(const core::Account &account, const core::Secret &secret)
{
    core::Account sample = account;
    sample.sample = true;
    m_secrets.insert(sample.id, secret);
    insert(sample);
}

core::Job<core::Secret> *AccountBook::secret(const core::AccountId &id)
{
    if (const auto known = m_secrets.constFind(id); known != m_secrets.constEnd())
        return new core::ReadyJob<core::Secret>(*known, this);
    const core::Account *account = find(id);
    if (!account)
        return refusal<core::Secret>(unknownAccount(id), this);
    auto *job = new core::PendingJob<core::Secret>(this);
    const bool isFirst = !m_waiting.contains(id);
    m_waiting[id].append(job);
    if (isFirst)
        readSecret(*account);
    return job;
}

SecretMask AccountBook::secretMask() const
{
    SecretMask mask;
    for (const core::Secret &secret : m_secrets)
        mask.add(secret);
    return mask;
}

void AccountBook::readSecret(const core::Account &account)
{
    m_store.read(account)->then(this, [this, id = account.id](core::Result<core::Secret> secret) {
        // It may have been changed or removed while it was read.
        if (const auto newer = m_secrets.constFind(id); newer != m_secrets.constEnd())
            secret = *newer;
        else if (!find(id))
            secret = unknownAccount(id);
        else if (secret)
            m_secrets.insert(id, *secret);
        const auto waiting = m_waiting.take(id);
        for (const auto &job : waiting) {
            if (job)
                job->finish(secret);
        }
    });
}

void AccountBook::insert(const core::Account &account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const core::Account &known) { return known.id == account.id; });
    if (found == m_accounts.end()) {
        m_accounts.append(account);
        Q_EMIT added(account);
    } else {
        *found = account;
        Q_EMIT changed(account);
    }
}

void AccountBook::drop(const core::AccountId &id)
{
    m_secrets.remove(id);
    m_thisSessionOnly.remove(id);
    m_accounts.removeIf([&](const core::Account &account) { return account.id == id; });
    Q_EMIT removed(id);
}

} // namespace accounts
