#include "providers/zoom/jwt.h"

#include "providers/lenientjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace providers::zoom {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

qint64 epochSeconds(core::Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), bytes, static_cast<std::size_t>(message.size()),
         digest.data(), &length);
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)};
}

} // namespace

QByteArray mintJwt(const QString &apiKey, const QString &apiSecret, core::Instant issuedAt, core::Instant expiresAt)
{
    const QByteArray header = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})");
    const QJsonObject claims{{QStringLiteral("iss"), apiKey},
                             {QStringLiteral("iat"), epochSeconds(issuedAt)},
                             {QStringLiteral("exp"), epochSeconds(expiresAt)}};
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const QByteArray signedPart = base64Url(header) + '.' + base64Url(payload);
    return signedPart + '.' + base64Url(hmacSha256(apiSecret.toUtf8(), signedPart));
}

std::optional<core::Instant> jwtExpiry(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding);
    const auto claims = lenient::object(decoded.decoded);
    const auto seconds = claims ? lenient::integer(*claims, "exp") : std::nullopt;
    // Beyond the year 9999 it is no moment of ours, and its milliseconds may not even fit.
    if (!seconds || *seconds < 0 || *seconds > 253'402'300'799)
        return std::nullopt;
    return core::Instant(std::chrono::seconds(*seconds));
}

TokenSource TokenSource::pasted(const core::Clock &clock, const QString &jwt)
{
    TokenSource source(clock);
    source.m_token = jwt.toUtf8();
    return source;
}

TokenSource TokenSource::minting(const core::Clock &clock, const QString &apiKey, const QString &apiSecret)
{
    TokenSource source(clock);
    source.m_apiKey = apiKey;
    source.m_apiSecret = apiSecret;
    return source;
}

QByteArray TokenSource::token()
{
    const core::Instant now = m_clock.now();
    const bool minted = !m_apiSecret.isEmpty();
    // A clock that was set back would leave a token from the future behind.
    const bool fromTheFuture = m_expiresAt - now > lifetime;
    if (minted && (m_token.isEmpty() || m_expiresAt - now < leastLeft || fromTheFuture)) {
        const core::Instant issuedAt = now - backdated;
        m_expiresAt = issuedAt + lifetime;
        m_token = mintJwt(m_apiKey, m_apiSecret, issuedAt, m_expiresAt);
    }
    return m_token;
}

} // namespace providers::zoom
