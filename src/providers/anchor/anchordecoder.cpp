#include "providers/anchor/anchordecoder.h"

#include "net/httpclient.h"
#include "providers/extension.h"
#include "providers/lenientjson.h"
#include "providers/presigned.h"
#include "providers/providerwords.h"

namespace providers::anchor {

namespace {

using Kind = core::Error::Kind;

BrowserSession sessionOf(const QJsonObject &object)
{
    BrowserSession session;
    QString id = lenient::text(object, "id");
    if (id.isEmpty()) // the list of running sessions names it so
        id = lenient::text(object, "session_id");
    session.id = core::SessionId(id);
    session.createdAt = lenient::instant(object, "created_at");
    const auto seconds = lenient::integer(object, "duration");
    // Beyond a thousand years it is no length, and its milliseconds might not fit.
    if (seconds && *seconds >= 0 && *seconds <= 31'556'952'000)
        session.duration = std::chrono::seconds(*seconds);
    session.recorded = lenient::boolean(object, "recording").value_or(true);
    session.details = core::withoutSecrets(object);
    return session;
}

/// The list below `data`, under one of the names or as `data` itself; nullopt where there is none.
std::optional<QJsonArray> listIn(const QJsonObject &body, const char *name)
{
    const QJsonValue data = body.value(QStringLiteral("data"));
    if (data.isArray())
        return data.toArray();
    const QJsonValue list = data.toObject().value(QLatin1String(name));
    if (list.isArray())
        return list.toArray();
    // An empty list may be left out or null, but something else in its place is no list.
    if (data.isObject() && (list.isUndefined() || list.isNull()))
        return QJsonArray();
    return std::nullopt;
}

QString extensionOf(const QString &suggestedName, const QString &name)
{
    for (const QString &extension : {extensionOfName(suggestedName), extensionOfName(name)}) {
        if (!extension.isEmpty())
            return extension;
    }
    return QStringLiteral("bin");
}

/// The innermost object that says something: Anchor nests `error.error.message` and `data.data.status`.
QJsonObject innermost(QJsonObject object, const char *key)
{
    for (int depth = 0; depth < 4; ++depth) {
        const QJsonObject inner = lenient::child(object, key);
        if (inner.isEmpty())
            break;
        object = inner;
    }
    return object;
}

bool saysSessionIsActive(const QString &message)
{
    return message.contains(QStringLiteral("active"), Qt::CaseInsensitive) ||
           message.contains(QStringLiteral("running"), Qt::CaseInsensitive) ||
           message.contains(QStringLiteral("in progress"), Qt::CaseInsensitive);
}

} // namespace

core::Result<SessionHistory> decodeHistory(const QByteArray &body)
{
    const auto object = lenient::object(body);
    if (!object)
        return object.error();
    const auto list = listIn(*object, "sessions");
    if (!list)
        return core::Error(Kind::Server, QStringLiteral("the answer holds no list of sessions"));
    SessionHistory history;
    for (const QJsonValue entry : *list) {
        const BrowserSession session = sessionOf(entry.toObject());
        if (!session.id.isEmpty())
            history.sessions.append(session);
    }
    history.totalPages = lenient::integer(lenient::child(*object, "data"), "total_pages");
    return history;
}

core::Result<QJsonArray> decodeItems(const QByteArray &body)
{
    const auto object = lenient::object(body);
    if (!object)
        return object.error();
    const auto items = listIn(*object, "items");
    if (!items)
        return core::Error(Kind::Server, QStringLiteral("the answer holds no list of files"));
    return *items;
}

core::Recording recordingOf(const core::SessionId &session, core::RecordingKind kind, const QJsonObject &item)
{
    core::Recording recording;
    recording.id = core::RecordingId(lenient::text(item, "id"));
    recording.sessionId = session;
    recording.kind = kind;
    const QString suggested = lenient::text(item, "suggested_file_name");
    const QString original = lenient::text(item, "original_file_name");
    recording.name = suggested.isEmpty() && kind == core::RecordingKind::BrowserDownload ? original : suggested;
    recording.extension = extensionOf(suggested, original);
    recording.startedAt = lenient::instant(item, "created_at");
    if (kind == core::RecordingKind::Recording) // of a download it is the time that the transfer took
        recording.duration = core::parseDuration(lenient::text(item, "duration"));
    const auto size = lenient::integer(item, "size");
    recording.sizeBytes = size && *size >= 0 ? size : std::nullopt;
    recording.ready = true; // what is in the making is not listed
    recording.primary = lenient::boolean(item, "is_primary").value_or(false);
    recording.details = core::withoutSecrets(item);
    return recording;
}

QList<core::Recording> recordingsOf(const core::SessionId &session, core::RecordingKind kind, const QJsonArray &items)
{
    QList<core::Recording> recordings;
    for (const QJsonValue item : items) {
        core::Recording recording = recordingOf(session, kind, item.toObject());
        if (!recording.id.isEmpty())
            recordings.append(std::move(recording));
    }
    return recordings;
}

QJsonObject itemOf(const QJsonArray &items, const core::RecordingId &id)
{
    for (const QJsonValue item : items) {
        if (lenient::text(item.toObject(), "id") == id.text())
            return item.toObject();
    }
    return {};
}

QUrl fileLinkOf(const QJsonObject &item)
{
    const QString text = lenient::text(item, "file_link");
    const bool isLink = text.startsWith(QStringLiteral("http"), Qt::CaseInsensitive) || text.startsWith(u'/');
    return isLink ? linkFromText(text) : QUrl();
}

QUrl signedLinkIn(const QByteArray &json, bool fileMayBeJson)
{
    const auto object = lenient::object(json);
    if (!object)
        return {};
    QList<const char *> keys{"SignedUrl", "signed_url"};
    if (!fileMayBeJson)
        keys.append("url");
    QJsonObject level = lenient::child(*object, "data");
    for (int depth = 0; depth < 2; ++depth) {
        for (const char *key : keys) {
            QUrl link = linkFromText(lenient::text(level, key));
            if (link.isValid() && !link.host().isEmpty())
                return link;
        }
        level = lenient::child(level, "data");
    }
    return {};
}

std::optional<core::Error> refusalIn(const net::Response &response, core::Instant now)
{
    const auto body = lenient::object(response.body);
    if (!body)
        return std::nullopt;
    const QJsonValue refusal = body->value(QStringLiteral("error"));
    if (refusal.isUndefined() || refusal.isNull())
        return std::nullopt;
    core::Error error = errorOf(response, now);
    error.kind = Kind::Permission;
    return error;
}

core::Error errorOf(const net::Response &response, core::Instant now)
{
    core::Error error = net::errorForStatus(response.head, now);
    if (const auto body = lenient::object(response.body)) {
        const QJsonObject detail = innermost(*body, "error");
        error.code = lenient::text(detail, "code");
        QString message = lenient::text(detail, "message");
        if (message.isEmpty())
            message = lenient::text(detail, "error");
        if (message.isEmpty())
            message = lenient::text(*body, "message");
        error.message = providerWords(message);
    }
    const int status = response.head.status;
    if (status == 409 || (status == 400 && saysSessionIsActive(error.message))) {
        error.kind = Kind::NotReady;
        error.cause = core::Error::Cause::SessionActive;
    }
    return error;
}

} // namespace providers::anchor
