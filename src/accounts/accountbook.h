#pragma once

#include "accounts/secretmask.h"
#include "core/account.h"
#include "core/job.h"
#include "providers/registry.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace library {
class Library;
}
namespace secrets {
class SecretStore;
}

namespace accounts {

/// The accounts of this person: their rows in the library and their secrets in the store, always together.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    AccountBook(library::Library &library, secrets::SecretStore &store, const providers::Context &context,
                QObject *parent = nullptr);
    ~AccountBook() override;

    /// Reads the accounts from the library and announces each with `added`; their secrets are read when first needed.
    [[nodiscard]] core::Job<void> *load();

    const QList<core::Account> &accounts() const { return m_accounts; }
    const core::Account *find(const core::AccountId &id) const;
    /// By name, ignoring case.
    const core::Account *find(const QString &name) const;

    /// Where secrets go, for a person to read.
    QString place() const;

    /// What can be added, in the order in which it is shown.
    static QList<const core::ProviderInfo *> providers();
    static const core::ProviderInfo *provider(const QString &id);
    /// Fields as typed, made regular, for a form to show while typing: InvalidRequest with the field's key as subject.
    static core::Result<core::Account> normalised(const core::Account &account);
    /// The API origin that the account would talk to; empty while its fields do not tell.
    static QUrl apiUrl(const core::Account &account);

    enum class Keep { InStore, ForThisSession };

    /// Checks the form of it, takes the name, writes the secret and then the row: both or neither. The id is made here.
    [[nodiscard]] core::Job<core::Account> *add(const core::Account &account, const core::Secret &secret,
                                                Keep keep = Keep::InStore);
    /// A nullopt secret stays as it is.
    [[nodiscard]] core::Job<core::Account> *edit(const core::Account &account,
                                                 const std::optional<core::Secret> &secret, Keep keep = Keep::InStore);
    /// The secret first, read back; where that fails the account is kept (Storage, KeychainLocked).
    [[nodiscard]] core::Job<void> *remove(const core::AccountId &id);
    /// A real call with what was typed, nothing stored.
    [[nodiscard]] core::Job<void> *check(const core::Account &account, const core::Secret &secret);

    /// The built-in samples: there until the program ends or they are removed, never stored.
    void addSample(const core::Account &account, const core::Secret &secret);

    /// The secret of an account: from memory, else from the store, once.
    [[nodiscard]] core::Job<core::Secret> *secret(const core::AccountId &id);
    /// Takes those secrets out of a text that were read or typed since the start. Asks no store.
    SecretMask secretMask() const;

Q_SIGNALS:
    void added(const core::Account &account);
    void changed(const core::Account &account);
    void removed(const core::AccountId &id);

private:
    /// Normalised, with a name that no other account has.
    core::Result<core::Account> accepted(const core::Account &account) const;
    /// Puts it into the list, in the place of the one with that id or at the end, and announces it.
    void insert(const core::Account &account);
    void drop(const core::AccountId &id);
    void readSecret(const core::Account &account);

    library::Library &m_library;
    secrets::SecretStore &m_store;
    providers::Context m_context;
    QList<core::Account> m_accounts;
    QHash<core::AccountId, core::Secret> m_secrets;
    /// Those whose secret is in m_secrets alone.
    QSet<core::AccountId> m_thisSessionOnly;
    /// Who waits for a secret that is being read; all share one reading.
    QHash<core::AccountId, QList<QPointer<core::PendingJob<core::Secret>>>> m_waiting;
};

} // namespace accounts
