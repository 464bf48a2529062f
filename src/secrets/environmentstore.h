#pragma once

#include "secrets/secretstore.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace secrets {

/// Secrets that the environment gives: `REELKEEP_SECRETS` holds a JSON object, the accounts' names as its keys
/// (ignoring case) and a flat object of strings for each. For where there is no keychain; nothing is ever stored.
class EnvironmentStore final : public SecretStore
{
    Q_OBJECT

public:
    /// Reads `REELKEEP_SECRETS` once.
    static QByteArray fromEnvironment();

    /// `json` empty: names nobody.
    explicit EnvironmentStore(const QByteArray &json, QObject *parent = nullptr);

    /// Is that account's secret given here? Also true while the whole is malformed: nobody can tell whom it names, so
    /// every account meets the error instead of being looked for elsewhere.
    bool names(const QString &accountName) const;
    /// InvalidRequest (subject REELKEEP_SECRETS) where the whole, or what it has for this account, is malformed; Auth
    /// with Cause::SecretMissing where the account is not named.
    core::Result<core::Secret> secret(const QString &accountName) const;

    QString place() const override;
    [[nodiscard]] core::Job<core::Secret> *read(const core::Account &account) override;
    /// Fine for the secret that is given already; InvalidRequest for any other: nothing can be written here.
    [[nodiscard]] core::Job<void> *write(const core::Account &account, const core::Secret &secret) override;
    /// Fine where the account is not named; else InvalidRequest.
    [[nodiscard]] core::Job<void> *remove(const core::Account &account) override;

private:
    bool m_malformed = false;
    QMap<QString, std::optional<core::Secret>> m_secrets; ///< by case-folded name; nullopt: malformed
};

} // namespace secrets
