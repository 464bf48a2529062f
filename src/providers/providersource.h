#pragma once

#include "core/id.h"
#include "core/job.h"

#include <QObject>

namespace providers {

class Provider;

/// account id → ready Provider. A port: whoever downloads or plays needs no secret, only this.
class ProviderSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ProviderSource() override = default;

    /// The provider of that account, signed in; owned by the source and alive until `providerGone`. Auth with
    /// Cause::SecretMissing, KeychainLocked … while there is no secret at hand; NotFound for an unknown account.
    [[nodiscard]] virtual core::Job<Provider *> *provider(const core::AccountId &account) = 0;

Q_SIGNALS:
    /// Credentials changed or the account was removed: forget the pointer, ask again.
    void providerGone(const core::AccountId &account);
    /// Worth asking again after an Auth error.
    void providerBack(const core::AccountId &account);
};

} // namespace providers
