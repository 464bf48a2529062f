#include "library/errorjson.h"

#include "library/enumname.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace library {

QByteArray toJson(const core::Error &error)
{
    QJsonObject object{
        {QStringLiteral("kind"), enumName(error.kind)}, {QStringLiteral("cause"), enumName(error.cause)},
        {QStringLiteral("code"), error.code},           {QStringLiteral("message"), error.message},
        {QStringLiteral("status"), error.status},       {QStringLiteral("subject"), error.subject},
    };
    if (error.retryAt)
        object.insert(QLatin1String("retry_at"), qint64(error.retryAt->time_since_epoch().count()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

core::Error errorFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    core::Error error;
    error.kind = enumFromName<core::Error::Kind>(object.value(QLatin1String("kind")).toString()).value_or(error.kind);
    error.cause =
        enumFromName<core::Error::Cause>(object.value(QLatin1String("cause")).toString()).value_or(error.cause);
    error.code = object.value(QLatin1String("code")).toString();
    error.message = object.value(QLatin1String("message")).toString();
    error.status = object.value(QLatin1String("status")).toInt();
    error.subject = object.value(QLatin1String("subject")).toString();
    if (const QJsonValue retryAt = object.value(QLatin1String("retry_at")); retryAt.isDouble())
        error.retryAt = core::Instant(std::chrono::milliseconds(retryAt.toInteger()));
    return error;
}

} // namespace library
