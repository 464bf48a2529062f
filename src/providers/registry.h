#pragma once

#include "core/account.h"
#include "core/result.h"
#include "providers/provider.h"
#include "providers/reference.h"

#include <QList>

#include <memory>

namespace providers {

/// A provider before anybody signed in.
class Factory
{
public:
    Factory() = default;
    Factory(const Factory &) = delete;
    Factory &operator=(const Factory &) = delete;
    virtual ~Factory() = default;

    virtual const core::ProviderInfo &info() const = 0;
    /// The origin that the account talks to without an apiUrl, for a person to see; empty while its fields do not tell.
    virtual QUrl defaultApiUrl(const core::Account &account) const = 0;
    /// Fields as typed, made regular ("https://acme.signalwire.com/" → "acme"), or InvalidRequest with the field's key
    /// as subject.
    virtual core::Result<core::Account> normalised(const core::Account &account) const = 0;
    /// What a word that a person pasted (an id, the address of a recording) means to this account; nullopt: nothing. In
    /// any thread. What is a secret to somebody (a password in the clipboard) must not look like one of our ids.
    virtual std::optional<Reference> reference(const core::Account &account, const ReferenceWord &word) const = 0;
    /// The account must be normalised and the secret complete.
    virtual std::unique_ptr<Provider> create(const core::Account &account, const core::Secret &secret,
                                             const Context &context) const = 0;
};

/// All providers, in the order in which they are shown. A new provider is one folder and one line in registry.cpp.
const QList<const Factory *> &factories();
/// nullptr for an unknown id.
const Factory *factory(const QString &providerId);

/// The URL that replaces a provider's origin, checked: https, or http to loopback; no user info, query or fragment;
/// without trailing slashes. InvalidRequest otherwise.
core::Result<QUrl> checkedApiUrl(const QString &text);
/// The secret holds one of the provider's alternatives, and nothing unknown or empty. InvalidRequest names the field.
core::Result<void> checkedSecret(const core::ProviderInfo &info, const core::Secret &secret);

} // namespace providers
