#include "library/recordingjson.h"

#include "library/enumname.h"

#include <QJsonDocument>

namespace library {

namespace {

void insertMoment(QJsonObject &object, QLatin1String key, const std::optional<core::Instant> &moment)
{
    if (moment)
        object.insert(key, qint64(moment->time_since_epoch().count()));
}

std::optional<qint64> number(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<core::Instant> moment(const QJsonObject &object, QLatin1String key)
{
    const auto count = number(object, key);
    return count ? std::optional(core::Instant(std::chrono::milliseconds(*count))) : std::nullopt;
}

} // namespace

QByteArray toJson(const core::Recording &recording)
{
    QJsonObject object{
        {QStringLiteral("id"), recording.id.text()},
        {QStringLiteral("session"), recording.sessionId.text()},
        {QStringLiteral("kind"), enumName(recording.kind)},
        {QStringLiteral("session_name"), recording.sessionName},
        {QStringLiteral("name"), recording.name},
        {QStringLiteral("type"), recording.type},
        {QStringLiteral("status"), recording.status},
        {QStringLiteral("extension"), recording.extension},
        {QStringLiteral("ready"), recording.ready},
        {QStringLiteral("stored_elsewhere"), recording.storedElsewhere},
        {QStringLiteral("primary"), recording.primary},
        {QStringLiteral("details"), core::withoutSecrets(recording.details)},
    };
    insertMoment(object, QLatin1String("started_at"), recording.startedAt);
    insertMoment(object, QLatin1String("ended_at"), recording.endedAt);
    insertMoment(object, QLatin1String("session_started_at"), recording.sessionStartedAt);
    insertMoment(object, QLatin1String("deleted_at"), recording.deletedAt);
    if (recording.duration)
        object.insert(QLatin1String("duration_ms"), qint64(recording.duration->count()));
    if (recording.sizeBytes)
        object.insert(QLatin1String("size_bytes"), *recording.sizeBytes);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

core::Recording recordingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](QLatin1String key) { return object.value(key).toString(); };
    core::Recording recording;
    recording.id = core::RecordingId(text(QLatin1String("id")));
    recording.sessionId = core::SessionId(text(QLatin1String("session")));
    recording.kind = enumFromName<core::RecordingKind>(text(QLatin1String("kind"))).value_or(recording.kind);
    recording.sessionName = text(QLatin1String("session_name"));
    recording.name = text(QLatin1String("name"));
    recording.type = text(QLatin1String("type"));
    recording.status = text(QLatin1String("status"));
    recording.extension = text(QLatin1String("extension"));
    recording.startedAt = moment(object, QLatin1String("started_at"));
    recording.endedAt = moment(object, QLatin1String("ended_at"));
    if (const auto duration = number(object, QLatin1String("duration_ms")))
        recording.duration = std::chrono::milliseconds(*duration);
    recording.sizeBytes = number(object, QLatin1String("size_bytes"));
    recording.ready = object.value(QLatin1String("ready")).toBool();
    recording.storedElsewhere = object.value(QLatin1String("stored_elsewhere")).toBool();
    recording.primary = object.value(QLatin1String("primary")).toBool();
    recording.sessionStartedAt = moment(object, QLatin1String("session_started_at"));
    recording.deletedAt = moment(object, QLatin1String("deleted_at"));
    recording.details = object.value(QLatin1String("details")).toObject();
    return recording;
}

QByteArray detailsToJson(const QJsonObject &details)
{
    return QJsonDocument(core::withoutSecrets(details)).toJson(QJsonDocument::Compact);
}

} // namespace library
