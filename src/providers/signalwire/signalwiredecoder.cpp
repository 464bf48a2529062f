#include "providers/signalwire/signalwiredecoder.h"

#include "net/httpclient.h"
#include "providers/extension.h"
#include "providers/lenientjson.h"
#include "providers/presigned.h"
#include "providers/providerwords.h"

#include <QJsonArray>

namespace providers::signalwire {

namespace {

std::optional<std::chrono::milliseconds> durationOf(const QJsonObject &item)
{
    // Whole seconds; what lies beyond a thousand years is no length, and its milliseconds might not fit.
    const auto seconds = lenient::integer(item, "duration");
    if (!seconds || *seconds < 0 || *seconds > 31'556'952'000)
        return std::nullopt;
    return std::chrono::seconds(*seconds);
}

QString extensionOf(const QString &mediaType, const QJsonObject &item)
{
    QString extension = extensionOfMediaType(mediaType);
    if (extension.isEmpty())
        extension = extensionOfName(mediaUrlOf(item).fileName());
    return extension.isEmpty() ? QStringLiteral("bin") : extension;
}

/// One entry of `errors`: what is wrong, with which parameter, and where SignalWire explains it.
void fillFromEntry(core::Error &error, const QJsonObject &entry)
{
    error.code = lenient::text(entry, "code");
    error.subject = lenient::text(entry, "attribute");
    QString message = lenient::text(entry, "message");
    if (message.isEmpty())
        message = lenient::text(entry, "detail");
    if (message.isEmpty())
        message = lenient::text(entry, "title");
    const QString url = lenient::text(entry, "url");
    if (!url.isEmpty())
        message += QStringLiteral(" (") + url + u')';
    error.message = providerWords(message);
}

} // namespace

core::Result<RecordingList> decodeList(const QByteArray &body)
{
    const auto object = lenient::object(body);
    if (!object)
        return object.error();
    if (!object->value(QStringLiteral("data")).isArray())
        return core::Error(core::Error::Kind::Server, QStringLiteral("the answer holds no list of recordings"));
    RecordingList list;
    const QJsonArray data = lenient::array(*object, "data");
    list.recordings.reserve(data.size());
    for (const QJsonValue item : data) {
        core::Recording recording = recordingOf(item.toObject());
        // Without an id a row could be neither told from another nor asked for again.
        if (!recording.id.isEmpty())
            list.recordings.append(std::move(recording));
    }
    list.next = lenient::text(lenient::child(*object, "links"), "next");
    return list;
}

core::Result<QJsonObject> decodeRecording(const QByteArray &body)
{
    auto object = lenient::object(body);
    if (object && lenient::text(*object, "id").isEmpty())
        return core::Error(core::Error::Kind::Server, QStringLiteral("the answer holds no recording"));
    return object;
}

core::Recording recordingOf(const QJsonObject &item)
{
    core::Recording recording;
    const QString id = lenient::text(item, "id");
    recording.id = core::RecordingId(id);
    recording.sessionId = core::SessionId(lenient::text(item, "room_session_id"));
    recording.type = lenient::text(item, "format");
    recording.extension = extensionOf(recording.type, item);
    recording.name = id + u'.' + recording.extension;
    recording.status = lenient::text(item, "status");
    recording.startedAt = lenient::instant(item, "started_at");
    recording.endedAt = lenient::instant(item, "finished_at");
    recording.duration = durationOf(item);
    const auto size = lenient::integer(item, "size_in_bytes");
    recording.sizeBytes = size && *size >= 0 ? size : std::nullopt;
    recording.ready = recording.status == u"completed" && !lenient::text(item, "uri").trimmed().isEmpty();
    recording.details = core::withoutSecrets(item);
    return recording;
}

QUrl mediaUrlOf(const QJsonObject &item)
{
    return linkFromText(lenient::text(item, "uri"));
}

core::Error errorOf(const net::Response &response, core::Instant now)
{
    core::Error error = net::errorForStatus(response.head, now);
    const auto body = lenient::object(response.body);
    if (!body)
        return error;
    const QJsonArray errors = lenient::array(*body, "errors");
    if (!errors.isEmpty())
        fillFromEntry(error, errors.first().toObject());
    else
        error.message = providerWords(lenient::text(*body, "error"));
    return error;
}

} // namespace providers::signalwire
