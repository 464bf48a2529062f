#include "core/recording.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <optional>

namespace core {

namespace {

/// Links that carry a credential or lead to one, and credentials themselves.
bool isSecretKey(const QString &lowerKey)
{
    static const QSet<QString> keys{
        QStringLiteral("download_url"), QStringLiteral("play_url"),     QStringLiteral("share_url"),
        QStringLiteral("file_link"),    QStringLiteral("uri"),          QStringLiteral("preview_url"),
        QStringLiteral("password"),     QStringLiteral("passcode"),     QStringLiteral("external_storage_url"),
        QStringLiteral("access_token"), QStringLiteral("token"),        QStringLiteral("secret"),
        QStringLiteral("api_key"),      QStringLiteral("authorization")};
    return keys.contains(lowerKey) || lowerKey.endsWith(QLatin1String("_token")) ||
           lowerKey.endsWith(QLatin1String("_secret"));
}

bool isOriginKey(const QString &lowerKey)
{
    return lowerKey == QLatin1String("origin_url") || lowerKey == QLatin1String("original_download_url");
}

/// Where a browser download came from may itself be a signed link; what cannot be read as a URL is not kept at all.
QJsonValue bareUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid())
        return QJsonValue::Null;
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

/// A provider may grow a field with a link in it that nobody knows by name yet.
bool isSignedLink(const QString &text)
{
    return text.contains(QLatin1String("://")) && text.contains(u'?') && !QUrl(text).scheme().isEmpty();
}

std::optional<QJsonValue> cleaned(const QJsonValue &value);

QJsonArray cleanedArray(const QJsonArray &array)
{
    QJsonArray result = array;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto clean = cleaned(array.at(i)))
            result.replace(i, *clean);
    }
    return result;
}

/// What stands in its place; nullopt: it may stay as it is.
std::optional<QJsonValue> cleaned(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return withoutSecrets(value.toObject());
    case QJsonValue::Array:
        return cleanedArray(value.toArray());
    case QJsonValue::String:
        return isSignedLink(value.toString()) ? std::optional(QJsonValue(QJsonValue::Null)) : std::nullopt;
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordingKey keyOf(const AccountId &account, const Recording &recording)
{
    return {account, recording.sessionId, recording.id, recording.kind};
}

QString kindName(RecordingKind kind)
{
    switch (kind) {
    case RecordingKind::Recording:
        return QStringLiteral("recording");
    case RecordingKind::BrowserDownload:
        return QStringLiteral("browser_download");
    }
    Q_UNREACHABLE();
}

QJsonObject withoutSecrets(const QJsonObject &object)
{
    // Nearly everything may stay: taking the rest away costs a tenth of building the object anew.
    QJsonObject result = object;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QString lowerKey = key.toLower();
        if (isSecretKey(lowerKey))
            result.remove(key);
        else if (isOriginKey(lowerKey))
            result.insert(key, bareUrl(it.value()));
        else if (const auto clean = cleaned(it.value()))
            result.insert(key, *clean);
    }
    return result;
}

} // namespace core
