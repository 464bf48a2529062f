#include "providers/zoom/zoomdecoder.h"

#include "providers/extension.h"
#include "providers/lenientjson.h"
#include "providers/presigned.h"
#include "providers/zoom/zoomrefusal.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace providers::zoom {

namespace {

/// The three lists of a session's files; one UUID may stand in several of them.
constexpr std::array fileLists{"recording_files", "participant_audio_files", "participant_video_files"};

core::Error notUnderstood(const QString &message)
{
    return core::Error(core::Error::Kind::Server, message);
}

bool isSession(const QJsonObject &object)
{
    const auto holds = [&](const char *key) { return object.contains(QLatin1String(key)); };
    return holds("session_id") || std::any_of(fileLists.cbegin(), fileLists.cend(), holds);
}

bool isEmptyList(const QJsonObject &object)
{
    const QJsonValue sessions = object.value(QStringLiteral("sessions"));
    return (sessions.isUndefined() || sessions.isNull()) &&
           (object.contains(QStringLiteral("next_page_token")) || object.contains(QStringLiteral("total_records")));
}

core::SessionId sessionIdOf(const QJsonObject &session, const QJsonObject &file)
{
    const QString id = lenient::text(session, "session_id");
    return core::SessionId(id.isEmpty() ? lenient::text(file, "session_id") : id);
}

core::RecordingId recordingIdOf(const core::SessionId &session, const QJsonObject &file)
{
    const QString id = lenient::text(file, "id");
    if (!id.isEmpty())
        return core::RecordingId(id);
    return core::RecordingId(session.text() + u':' + lenient::text(file, "file_type") + u':' +
                             lenient::text(file, "recording_start"));
}

QString extensionOf(const QJsonObject &file)
{
    static const QHash<QString, QString> byFileType{
        {QStringLiteral("MP4"), QStringLiteral("mp4")},
        {QStringLiteral("M4A"), QStringLiteral("m4a")},
        {QStringLiteral("CHAT"), QStringLiteral("txt")},
        {QStringLiteral("TRANSCRIPT"), QStringLiteral("vtt")},
        {QStringLiteral("CC"), QStringLiteral("vtt")},
        {QStringLiteral("CSV"), QStringLiteral("csv")},
        {QStringLiteral("TB"), QStringLiteral("jpg")},
        {QStringLiteral("TIMELINE"), QStringLiteral("json")},
        {QStringLiteral("CHAT_MESSAGE"), QStringLiteral("json")},
        {QStringLiteral("SUMMARY"), QStringLiteral("json")},
    };
    for (const QString &extension : {regularExtension(lenient::text(file, "file_extension")),
                                     byFileType.value(lenient::text(file, "file_type").toUpper()),
                                     extensionOfName(lenient::text(file, "file_name"))}) {
        if (!extension.isEmpty())
            return extension;
    }
    return QStringLiteral("bin");
}

/// Everything of the session but its files.
QJsonObject sessionDetails(QJsonObject session)
{
    for (const char *list : fileLists)
        session.remove(QLatin1String(list));
    return session;
}

QJsonObject detailsOf(const QJsonObject &session, const QJsonObject &file)
{
    QJsonObject details = file;
    details.insert(QStringLiteral("session"), sessionDetails(session));
    return core::withoutSecrets(details);
}

bool isReady(const core::Recording &recording, const QJsonObject &file)
{
    if (recording.storedElsewhere)
        return false;
    if (recording.status.isEmpty()) // closed captions and timelines come without one
        return !lenient::text(file, "download_url").isEmpty() && recording.sizeBytes != 0;
    return recording.status.compare(QStringLiteral("completed"), Qt::CaseInsensitive) == 0 &&
           recording.sizeBytes.value_or(0) > 0;
}

void fillNames(core::Recording &recording, const QJsonObject &file)
{
    const QString fileType = lenient::text(file, "file_type");
    recording.type = lenient::text(file, "recording_type");
    if (recording.type.isEmpty())
        recording.type = fileType;
    recording.extension = extensionOf(file);
    recording.name = lenient::text(file, "file_name");
    if (recording.name.isEmpty() && !recording.type.isEmpty())
        recording.name = recording.type + u'.' + recording.extension;
}

void fillTimes(core::Recording &recording, const QJsonObject &file)
{
    recording.startedAt = lenient::instant(file, "recording_start");
    recording.endedAt = lenient::instant(file, "recording_end");
    if (recording.startedAt && recording.endedAt && *recording.endedAt >= *recording.startedAt)
        recording.duration = *recording.endedAt - *recording.startedAt;
}

core::Recording recordingOf(const QJsonObject &session, const QJsonObject &file, Place place)
{
    core::Recording recording;
    recording.sessionId = sessionIdOf(session, file);
    recording.id = recordingIdOf(recording.sessionId, file);
    recording.sessionName = lenient::text(session, "session_name");
    recording.sessionStartedAt = lenient::instant(session, "start_time");
    recording.status = lenient::text(file, "status");
    const auto size = lenient::integer(file, "file_size");
    recording.sizeBytes = size && *size >= 0 ? size : std::nullopt;
    recording.storedElsewhere = !lenient::text(file, "external_storage_url").isEmpty();
    recording.ready = isReady(recording, file);
    if (place == Place::Trash) // Zoom's page shows the field outside the trash too
        recording.deletedAt = lenient::instant(file, "deleted_time");
    fillNames(recording, file);
    fillTimes(recording, file);
    recording.details = detailsOf(session, file);
    return recording;
}

/// Calls `f(file)` for every object in the three lists.
template <class F>
void forEachFile(const QJsonObject &session, F f)
{
    for (const char *list : fileLists) {
        for (const QJsonValue file : lenient::array(session, list)) {
            if (file.isObject())
                f(file.toObject());
        }
    }
}

QJsonArray joined(QJsonArray first, const QJsonArray &second)
{
    for (const QJsonValue value : second)
        first.append(value);
    return first;
}

} // namespace

core::Result<AccountList> decodeAccountList(const QByteArray &body)
{
    const auto object = lenient::object(body);
    if (!object)
        return object.error();
    AccountList list;
    list.window.nextPageToken = lenient::text(*object, "next_page_token");
    list.window.from = core::parseDay(lenient::text(*object, "from"));
    list.window.to = core::parseDay(lenient::text(*object, "to"));
    if (object->value(QStringLiteral("sessions")).isArray()) {
        for (const QJsonValue session : lenient::array(*object, "sessions")) {
            if (session.isObject())
                list.sessions.append(session.toObject());
        }
    } else if (isSession(*object)) {
        list.sessions.append(*object);
    } else if (const auto refusal = refusalIn(*object)) {
        return *refusal;
    } else if (!isEmptyList(*object)) {
        return notUnderstood(QStringLiteral("the answer holds no list of sessions"));
    }
    list.window.hasSessions = !list.sessions.isEmpty();
    return list;
}

core::Result<QJsonObject> decodeSession(const QByteArray &body)
{
    auto object = lenient::object(body);
    if (!object || isSession(*object))
        return object;
    if (const auto refusal = refusalIn(*object))
        return *refusal;
    return notUnderstood(QStringLiteral("the answer holds no session"));
}

QList<core::Recording> recordingsOf(const QJsonObject &session, Place place)
{
    QList<core::Recording> recordings;
    QSet<core::RecordingId> seen;
    forEachFile(session, [&](const QJsonObject &file) {
        core::Recording recording = recordingOf(session, file, place);
        if (seen.contains(recording.id))
            return;
        seen.insert(recording.id);
        recordings.append(std::move(recording));
    });
    return recordings;
}

bool listsFewerThanItHas(const QJsonObject &session)
{
    QSet<core::RecordingId> listed;
    forEachFile(session,
                [&](const QJsonObject &file) { listed.insert(recordingIdOf(sessionIdOf(session, file), file)); });
    return lenient::integer(session, "recording_count").value_or(0) > listed.size();
}

QJsonObject mergedSession(const QJsonObject &listed, const QJsonObject &own)
{
    QJsonObject merged = listed;
    for (auto field = own.constBegin(); field != own.constEnd(); ++field) {
        if (!field.value().isNull() && !field.value().isObject())
            merged.insert(field.key(), field.value());
    }
    for (const char *list : fileLists)
        merged.insert(QLatin1String(list), joined(lenient::array(own, list), lenient::array(listed, list)));
    return merged;
}

QUrl downloadUrlOf(const QJsonObject &session, const core::RecordingId &recording)
{
    QUrl url;
    forEachFile(session, [&](const QJsonObject &file) {
        if (url.isEmpty() && recordingIdOf(sessionIdOf(session, file), file) == recording)
            url = linkFromText(lenient::text(file, "download_url"));
    });
    return url;
}

QString downloadAccessTokenOf(const QJsonObject &session)
{
    return lenient::text(session, "download_access_token");
}

QString passcodeOf(const QJsonObject &session)
{
    return lenient::text(session, "password");
}

bool isMadeUpId(const core::SessionId &session, const core::RecordingId &recording)
{
    return recording.text().startsWith(session.text() + u':');
}

} // namespace providers::zoom
