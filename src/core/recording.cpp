#include "core/recording.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

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

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (value.isString() && isSignedLink(value.toString()))
        return QJsonValue::Null;
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue element : value.toArray())
        result.append(cleaned(element));
    return result;
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
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key().toLower();
        if (isSecretKey(key))
            continue;
        result.insert(it.key(), isOriginKey(key) ? bareUrl(it.value()) : cleaned(it.value()));
    }
    return result;
}

} // namespace core
