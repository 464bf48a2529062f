#pragma once

#include "cli/command.h"
#include "cli/request.h"
#include "core/account.h"
#include "core/providerinfo.h"
#include "core/result.h"

namespace cli {

class SecretInput;

/// `account add`: everything is checked before a secret is asked for, and nothing is stored unless all of it is right.
class AccountAddCommand final : public Command
{
    Q_OBJECT

public:
    /// `secrets` outlives the command.
    AccountAddCommand(House &house, Console &console, AccountAdd request, const SecretInput &secrets);

    void start() override;

private:
    core::Result<core::Account> accountAsTyped() const;
    core::Result<void> checkFields(const core::ProviderInfo &info) const;
    void addWithSecret(const core::Account &account);
    void add(const core::Account &account, const core::Secret &secret);

    AccountAdd m_request;
    const SecretInput &m_secrets;
};

/// `account list`.
class AccountListCommand final : public Command
{
    Q_OBJECT

public:
    AccountListCommand(House &house, Console &console, AccountList request);

    void start() override;

private:
    void printJson(const QList<core::Account> &accounts);
    void printTable(const QList<core::Account> &accounts);

    AccountList m_request;
};

/// `account check`.
class AccountCheckCommand final : public Command
{
    Q_OBJECT

public:
    AccountCheckCommand(House &house, Console &console, AccountCheck request);

    void start() override;

private:
    void check(const core::Account &account);

    AccountCheck m_request;
};

/// `account remove`.
class AccountRemoveCommand final : public Command
{
    Q_OBJECT

public:
    AccountRemoveCommand(House &house, Console &console, AccountRemove request);

    void start() override;

private:
    AccountRemove m_request;
};

} // namespace cli
