#include "secrets/environmentstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace secrets {

namespace {

const char *const variable = "REELKEEP_SECRETS";

core::Error malformed(const QString &message)
{
    core::Error error(core::Error::Kind::InvalidRequest, message);
    error.subject = QString::fromLatin1(variable);
    return error;
}

QString keyOf(const QString &accountName)
{
    return accountName.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QByteArray EnvironmentStore::fromEnvironment()
{
    return qgetenv(variable);
}

EnvironmentStore::EnvironmentStore(const QByteArray &json, QObject *parent) : SecretStore(parent)
{
    if (json.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_malformed = !document.isObject();
    const QJsonObject accounts = document.object();
    for (auto account = accounts.constBegin(); account != accounts.constEnd(); ++account) {
        const QByteArray secret = QJsonDocument(account.value().toObject()).toJson(QJsonDocument::Compact);
        m_secrets.insert(keyOf(account.key()),
                         account.value().isObject() ? core::Secret::fromJson(secret) : std::nullopt);
    }
}

bool EnvironmentStore::names(const QString &accountName) const
{
    return m_malformed || m_secrets.contains(keyOf(accountName));
}

core::Result<core::Secret> EnvironmentStore::secret(const QString &accountName) const
{
    if (m_malformed)
        return malformed(tr("REELKEEP_SECRETS is not a JSON object."));
    const auto found = m_secrets.constFind(keyOf(accountName));
    if (found == m_secrets.constEnd())
        return core::Error(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing);
    if (!*found)
        return malformed(tr("REELKEEP_SECRETS has no JSON object of strings for “%1”.").arg(accountName));
    return **found;
}

QString EnvironmentStore::place() const
{
    return tr("the environment (REELKEEP_SECRETS)");
}

core::Job<core::Secret> *EnvironmentStore::read(const core::Account &account)
{
    return new core::ReadyJob<core::Secret>(secret(account.name), this);
}

core::Job<void> *EnvironmentStore::write(const core::Account &account, const core::Secret &secret)
{
    const auto given = this->secret(account.name);
    core::Result<void> outcome;
    if (!given)
        outcome = given.error();
    else if (*given != secret)
        outcome = malformed(tr("The secrets of “%1” come from REELKEEP_SECRETS: change them there.").arg(account.name));
    return new core::ReadyJob<void>(outcome, this);
}

core::Job<void> *EnvironmentStore::remove(const core::Account &account)
{
    core::Result<void> outcome;
    if (names(account.name))
        outcome = malformed(tr("The secrets of “%1” come from REELKEEP_SECRETS: remove them there.").arg(account.name));
    return new core::ReadyJob<void>(outcome, this);
}

} // namespace secrets
