#pragma once

#include "core/account.h"
#include "core/job.h"

#include <QObject>
#include <QString>

namespace secrets {

/// Keeps the secrets of accounts. A port; one item an account, its key the account's UUID.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SecretStore() override = default;

    /// Where secrets go, for a person: "GNOME Keyring". Known at once, never asks the service.
    virtual QString place() const = 0;

    /// Auth with Cause::SecretMissing where the store works and holds nothing; Storage with Cause::KeychainMissing,
    /// KeychainLocked or KeychainSilent where it does not. (A locked keyring may read as "missing": see KeychainStore.)
    [[nodiscard]] virtual core::Job<core::Secret> *read(const core::Account &account) = 0;
    /// Written, read back and found equal.
    [[nodiscard]] virtual core::Job<void> *write(const core::Account &account, const core::Secret &secret) = 0;
    /// Removed for certain: read back and found gone. Fine where there was none.
    [[nodiscard]] virtual core::Job<void> *remove(const core::Account &account) = 0;
};

} // namespace secrets
