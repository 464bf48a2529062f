#pragma once

#include "core/id.h"
#include "core/keepnew.h"
#include "core/limits.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace core {

/// An account as the library keeps it: everything but its secrets.
struct Account
{
    AccountId id;
    /// What the person calls it; unique, ignoring case.
    QString name;
    /// ProviderInfo::id, `zoom-video-sdk`.
    QString provider;
    /// Replaces the provider's own API origin; may end in a path prefix. Empty: the provider's own.
    QUrl apiUrl;
    /// ProviderInfo::fields by their keys (`space`, `project_id`); none of them secret.
    QMap<QString, QString> fields;
    /// `#rrggbb`; empty: the provider's colour.
    QString colour;
    /// Where its downloads go; empty: the general folder.
    QString folder;
    /// How many days the provider keeps recordings, if the person knows.
    std::optional<int> retentionDays;
    AccountLimits limits;
    /// nullopt: nothing is kept without being asked for.
    std::optional<KeepNew> keepNew;
    /// One of the built-in samples: never stored, removed in one click.
    bool sample = false;

    friend bool operator==(const Account &, const Account &) = default;
};

/// The secrets of one account by their keys (`api_key`). Never logged, printed or stored but in a SecretStore.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QMap<QString, QString> values) : m_values(std::move(values)) {}

    QString value(const QString &key) const { return m_values.value(key); }
    const QMap<QString, QString> &values() const { return m_values; }
    bool isEmpty() const { return m_values.isEmpty(); }

    /// The one form in which it is kept: a flat JSON object of strings.
    QByteArray toJson() const;
    /// Nothing where it is not a flat JSON object of strings.
    static std::optional<Secret> fromJson(const QByteArray &json);

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QMap<QString, QString> m_values;
};

} // namespace core
