#include "providers/lenientjson.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>
#include <limits>

namespace providers::lenient {

namespace {

QJsonValue valueOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

bool looksLikeHtml(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

std::optional<qint64> integerOf(double number)
{
    // 2^63 is the first double beyond the range; casting anything outside it is undefined.
    constexpr double limit = 9223372036854775808.0;
    if (!std::isfinite(number) || number >= limit || number < -limit)
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

core::Result<QJsonObject> object(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (document.isObject())
        return document.object();
    if (looksLikeHtml(body)) {
        return core::Error(core::Error::Kind::Server, QStringLiteral("a web page came instead of JSON"),
                           core::Error::Cause::HtmlPage);
    }
    if (parseError.error != QJsonParseError::NoError)
        return core::Error(core::Error::Kind::Server, QStringLiteral("the answer is not whole JSON"));
    return core::Error(core::Error::Kind::Server, QStringLiteral("the answer is JSON, but not an object"));
}

QString text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueOf(object, key);
    if (value.isString())
        return value.toString();
    if (const auto number = value.isDouble() ? integerOf(value.toDouble()) : std::nullopt)
        return QString::number(value.toInteger(*number));
    return {};
}

std::optional<qint64> integer(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueOf(object, key);
    if (value.isDouble()) {
        const auto number = integerOf(value.toDouble());
        // toInteger keeps all 63 bits where the JSON held an integer.
        return number ? std::optional(value.toInteger(*number)) : std::nullopt;
    }
    bool whole = false;
    const qint64 number = value.toString().trimmed().toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<bool> boolean(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueOf(object, key);
    if (value.isBool())
        return value.toBool();
    const QString written = value.isDouble() ? QString::number(value.toDouble()) : value.toString().toLower();
    if (written == u"true" || written == u"1")
        return true;
    if (written == u"false" || written == u"0")
        return false;
    return std::nullopt;
}

std::optional<core::Instant> instant(const QJsonObject &object, const char *key)
{
    return core::parseInstant(valueOf(object, key).toString());
}

QJsonArray array(const QJsonObject &object, const char *key)
{
    return valueOf(object, key).toArray();
}

QJsonObject child(const QJsonObject &object, const char *key)
{
    return valueOf(object, key).toObject();
}

} // namespace providers::lenient
