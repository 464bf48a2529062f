#include "library/accountstore.h"

#include "core/filename.h"
#include "library/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace library {

namespace {

QString fieldsToJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString limitsToJson(const core::AccountLimits &limits)
{
    if (limits == core::AccountLimits())
        return {};
    return QString::fromUtf8(QJsonDocument(limits.toJson()).toJson(QJsonDocument::Compact));
}

QString keepNewToJson(const std::optional<core::KeepNew> &keepNew)
{
    return keepNew ? QString::fromUtf8(QJsonDocument(keepNew->toJson()).toJson(QJsonDocument::Compact)) : QString();
}

QMap<QString, QString> fieldsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, QString> fields;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

core::Account accountFrom(const QSqlQuery &row)
{
    core::Account account;
    account.id = core::AccountId(row.value(0).toString());
    account.name = row.value(1).toString();
    account.provider = row.value(2).toString();
    account.apiUrl = QUrl(row.value(3).toString());
    account.fields = fieldsFromJson(row.value(4).toString());
    account.colour = row.value(5).toString();
    account.folder = row.value(6).toString();
    if (!row.value(7).isNull())
        account.retentionDays = row.value(7).toInt();
    account.limits = core::AccountLimits::fromJson(QJsonDocument::fromJson(row.value(8).toByteArray()).object());
    if (const QJsonDocument keepNew = QJsonDocument::fromJson(row.value(9).toByteArray()); keepNew.isObject())
        account.keepNew = core::KeepNew::fromJson(keepNew.object());
    return account;
}

core::Error refused(const core::Account &account)
{
    core::Error error(core::Error::Kind::InvalidRequest);
    error.subject = account.name;
    return error;
}

} // namespace

core::Result<QList<core::Account>> AccountStore::all()
{
    auto rows = m_database.execute(QStringLiteral(
        "SELECT id, name, provider, api_url, fields, colour, folder, retention_days, limits, keep_new FROM"
        " accounts ORDER BY sequence"));
    if (!rows)
        return rows.error();
    QList<core::Account> accounts;
    while (rows->next())
        accounts.append(accountFrom(*rows));
    return accounts;
}

core::Result<void> AccountStore::save(const core::Account &account)
{
    if (account.sample)
        return refused(account);
    const QString nameKey = core::caseKey(account.name);
    return m_database.transaction([&]() -> core::Result<void> {
        auto namesake = m_database.execute(QStringLiteral("SELECT 1 FROM accounts WHERE name_key = ? AND id <> ?"),
                                           {nameKey, account.id.text()});
        if (!namesake)
            return namesake.error();
        if (namesake->next())
            return refused(account);
        auto saved = m_database.execute(
            QStringLiteral("INSERT INTO accounts (id, name, name_key, provider, api_url, fields, colour, folder,"
                           " retention_days, limits, keep_new) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,"
                           " provider = excluded.provider, api_url = excluded.api_url, fields = excluded.fields,"
                           " colour = excluded.colour, folder = excluded.folder,"
                           " retention_days = excluded.retention_days, limits = excluded.limits,"
                           " keep_new = excluded.keep_new"),
            {account.id.text(), account.name, nameKey, account.provider, account.apiUrl.toString(QUrl::FullyEncoded),
             fieldsToJson(account.fields), account.colour, account.folder,
             account.retentionDays ? QVariant(*account.retentionDays) : QVariant(), limitsToJson(account.limits),
             keepNewToJson(account.keepNew)});
        return saved ? core::Result<void>() : saved.error();
    });
}

core::Result<void> AccountStore::remove(const core::AccountId &id)
{
    return m_database.transaction([&]() -> core::Result<void> {
        for (const QString &statement : {
                 QStringLiteral("DELETE FROM recordings WHERE account = ?"),
                 QStringLiteral("DELETE FROM positions WHERE account = ?"),
                 QStringLiteral("DELETE FROM kept WHERE account = ?"),
                 QStringLiteral("DELETE FROM keeping WHERE account = ?"),
                 QStringLiteral("DELETE FROM downloads WHERE account = ? AND state <> 'Done'"),
                 QStringLiteral("DELETE FROM accounts WHERE id = ?"),
             }) {
            if (auto done = m_database.execute(statement, {id.text()}); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace library
