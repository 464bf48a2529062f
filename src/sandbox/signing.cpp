#include "sandbox/signing.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace sandbox {

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

QByteArray mintJwt(const QJsonObject &payload, const QByteArray &secret)
{
    const QByteArray head = base64Url(R"({"alg":"HS256","typ":"JWT"})");
    const QByteArray signedPart = head + '.' + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return signedPart + '.' + base64Url(hmacSha256(secret, signedPart));
}

std::optional<QJsonObject> verifiedJwt(const QByteArray &token, const QByteArray &secret)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto object = [](const QByteArray &part) {
        const auto bytes = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding |
                                                                    QByteArray::AbortOnBase64DecodingErrors);
        return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    };
    if (object(parts[0]).value(u"alg") != QLatin1String("HS256"))
        return std::nullopt;
    if (!sameBytes(parts[2], base64Url(hmacSha256(secret, parts[0] + '.' + parts[1]))))
        return std::nullopt;
    return object(parts[1]);
}

qint64 epochSeconds(core::Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

QByteArray compactStamp(core::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(epochSeconds(instant), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

} // namespace sandbox
