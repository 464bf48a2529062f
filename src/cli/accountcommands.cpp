#include "cli/accountcommands.h"

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "cli/console.h"
#include "cli/house.h"
#include "cli/jsonline.h"
#include "cli/secretinput.h"
#include "cli/texttable.h"
#include "providers/provider.h"
#include "providers/registry.h"

#include <QJsonObject>

namespace cli {

namespace {

/// The address in effect, for a person and for scripts.
QString addressOf(const core::Account &account)
{
    return accounts::AccountBook::apiUrl(account).toString(QUrl::FullyEncoded);
}

} // namespace

AccountAddCommand::AccountAddCommand(House &house, Console &console, AccountAdd request, const SecretInput &secrets)
    : Command(house, console), m_request(std::move(request)), m_secrets(secrets)
{}

void AccountAddCommand::start()
{
    const core::Result<core::Account> account = accountAsTyped();
    if (!account) {
        refuse(account.error());
        return;
    }
    accounts::AccountBook &book = house().book();
    book.load()->then(this, [this, &book, account = *account](const core::Result<void> &loaded) {
        if (!loaded) {
            report(loaded.error());
            finish();
        } else if (book.find(account.name)) {
            refuse(core::Error(core::Error::Kind::InvalidRequest,
                               tr("There is an account “%1” already.").arg(account.name)));
        } else {
            addWithSecret(account);
        }
    });
}

core::Result<core::Account> AccountAddCommand::accountAsTyped() const
{
    const core::ProviderInfo *info = accounts::AccountBook::provider(m_request.provider);
    if (!info) {
        QStringList known;
        for (const core::ProviderInfo *provider : accounts::AccountBook::providers())
            known.append(provider->id);
        return core::Error(
            core::Error::Kind::InvalidRequest,
            tr("--provider is one of %1, not “%2”.").arg(known.join(QStringLiteral(", ")), m_request.provider));
    }
    if (const core::Result<void> fields = checkFields(*info); !fields)
        return fields.error();

    core::Account account;
    account.name = m_request.name;
    account.provider = m_request.provider;
    account.fields = m_request.fields;
    if (!m_request.apiUrl.isEmpty()) {
        const core::Result<QUrl> url = providers::checkedApiUrl(m_request.apiUrl);
        if (!url)
            return url.error();
        account.apiUrl = *url;
    }
    return accounts::AccountBook::normalised(account);
}

core::Result<void> AccountAddCommand::checkFields(const core::ProviderInfo &info) const
{
    const auto refused = [](const QString &message) { return core::Error(core::Error::Kind::InvalidRequest, message); };
    for (auto field = m_request.fields.keyBegin(); field != m_request.fields.keyEnd(); ++field) {
        const core::ProviderField *known = info.field(*field);
        if (known && known->secret)
            return refused(tr("“%1” is a secret; it is read from standard input.").arg(*field));
        if (!known)
            return refused(tr("%1 has no field “%2”.").arg(info.name, *field));
    }
    for (const core::ProviderField &field : info.fields) {
        if (!field.secret && m_request.fields.value(field.key).isEmpty())
            return refused(tr("%1 needs --set %2=VALUE.").arg(info.name, field.key));
    }
    return {};
}

void AccountAddCommand::addWithSecret(const core::Account &account)
{
    const core::Result<std::optional<core::Secret>> given = house().givenSecret(account);
    if (!given) {
        refuse(given.error());
        return;
    }
    if (*given) {
        add(account, **given);
        return;
    }
    const core::ProviderInfo *info = accounts::AccountBook::provider(account.provider);
    const std::optional<core::Secret> secret = m_secrets.read(*info);
    if (secret)
        add(account, *secret);
    else
        refuse(core::Error(core::Error::Kind::InvalidRequest,
                           tr("Standard input holds no JSON object of secrets, such as {\"api_key\": \"…\"}.")));
}

void AccountAddCommand::add(const core::Account &account, const core::Secret &secret)
{
    const core::ProviderInfo *info = accounts::AccountBook::provider(account.provider);
    if (const core::Result<void> complete = providers::checkedSecret(*info, secret); !complete) {
        refuse(complete.error());
        return;
    }
    house().book().add(account, secret)->then(this, [this](const core::Result<core::Account> &added) {
        if (!added) {
            refuse(added.error());
            return;
        }
        console().print(tr("Added “%1”.").arg(added->name));
        finish();
    });
}

AccountListCommand::AccountListCommand(House &house, Console &console, AccountList request)
    : Command(house, console), m_request(request)
{}

void AccountListCommand::start()
{
    accounts::AccountBook &book = house().book();
    book.load()->then(this, [this, &book](const core::Result<void> &loaded) {
        if (!loaded)
            report(loaded.error());
        else if (m_request.format == Format::Json)
            printJson(book.accounts());
        else
            printTable(book.accounts());
        finish();
    });
}

void AccountListCommand::printJson(const QList<core::Account> &accounts)
{
    for (const core::Account &account : accounts) {
        QJsonObject fields;
        for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
            fields.insert(field.key(), field.value());
        JsonLine line;
        line.add("name", account.name).add("provider", account.provider);
        line.add("api_url", addressOf(account)).add("fields", fields);
        console().printRaw(line.text());
    }
}

void AccountListCommand::printTable(const QList<core::Account> &accounts)
{
    if (accounts.isEmpty()) {
        console().note(tr("No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER"));
        return;
    }
    using Align = TextTable::Align;
    TextTable table({{tr("NAME"), Align::Left, 40},
                     {tr("PROVIDER"), Align::Left, 20},
                     {tr("ADDRESS"), Align::Left, 70},
                     {tr("FIELDS"), Align::Left, 70}});
    for (const core::Account &account : accounts) {
        QStringList fields;
        for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
            fields.append(field.key() + u'=' + field.value());
        table.add({account.name, account.provider, addressOf(account), fields.join(u' ')});
    }
    for (const QString &line : table.lines())
        console().print(line);
}

AccountCheckCommand::AccountCheckCommand(House &house, Console &console, AccountCheck request)
    : Command(house, console), m_request(std::move(request))
{}

void AccountCheckCommand::start()
{
    withAccount(m_request.name, [this](const core::Account &account) { check(account); });
}

void AccountCheckCommand::check(const core::Account &account)
{
    const auto conclude = [this, name = account.name](const core::Result<void> &checked) {
        if (checked)
            console().print(tr("“%1” works.").arg(name));
        else
            report(checked.error(), name);
        finish();
    };
    // Before anything is asked, such an error can only be about what REELKEEP_SECRETS holds.
    house()
        .source()
        .provider(account.id)
        ->then(this, [this, conclude, name = account.name](const core::Result<providers::Provider *> &provider) {
            if (provider)
                (*provider)->check()->then(this, conclude);
            else
                refuse(provider.error(), name);
        });
}

AccountRemoveCommand::AccountRemoveCommand(House &house, Console &console, AccountRemove request)
    : Command(house, console), m_request(std::move(request))
{}

void AccountRemoveCommand::start()
{
    withAccount(m_request.name, [this](const core::Account &account) {
        house().book().remove(account.id)->then(this, [this, name = account.name](const core::Result<void> &removed) {
            if (removed)
                console().print(tr("Removed “%1”.").arg(name));
            else
                report(removed.error(), name);
            finish();
        });
    });
}

} // namespace cli
