#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace sandbox {

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);
/// base64url without padding, as JWS has it.
QByteArray base64Url(const QByteArray &bytes);
/// Compares in constant time.
bool sameBytes(const QByteArray &a, const QByteArray &b);

/// A compact JWS (RFC 7515) with HS256.
QByteArray mintJwt(const QJsonObject &payload, const QByteArray &secret);
/// The payload, or nothing where form, algorithm or signature are wrong. Times are not looked at.
std::optional<QJsonObject> verifiedJwt(const QByteArray &token, const QByteArray &secret);

/// Seconds since 1970.
qint64 epochSeconds(core::Instant instant);
/// `20261121T100200Z`, as AWS writes it.
QByteArray compactStamp(core::Instant instant);

} // namespace sandbox
