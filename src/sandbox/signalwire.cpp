#include "sandbox/signalwire.h"

#include "sandbox/signing.h"

#include <QJsonArray>
#include <QMutexLocker>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int recordingsPerSession = 4;
constexpr int unfinished = 3;

QJsonValue text(const QString &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value);
}

QString isoSeconds(core::Instant instant)
{
    return core::toIso(core::Instant(std::chrono::floor<std::chrono::seconds>(instant)));
}

Answer plainError(int status, const QString &message)
{
    return Answer::json({{u"error"_s, message}}, status);
}

Answer invalid(const QString &attribute, const QString &code, const QString &message)
{
    const QJsonObject error{
        {u"type"_s, u"validation_error"_s},
        {u"code"_s, code},
        {u"message"_s, message},
        {u"attribute"_s, attribute},
        {u"url"_s, QString(u"https://developer.signalwire.com/rest/signalwire-rest/overview/error-codes/#"_s + code)}};
    return Answer::json({{u"errors"_s, QJsonArray{error}}}, 422);
}

/// A whole number of at least 0; nullopt: it is something else.
std::optional<qint64> wholeNumber(const Request &request, const QString &name, qint64 fallback)
{
    const auto given = request.parameter(name);
    if (!given)
        return fallback;
    bool isNumber = false;
    const qint64 value = given->toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

SignalWire::SignalWire(const Environment &environment)
    : m_environment(environment)
    , m_projectId(environment.ids.uuid(u"signalwire-project"_s))
    , m_apiToken(u"PT"_s + QString::fromLatin1(environment.ids.bytes(u"signalwire-token"_s).toHex().left(48)))
    , m_started(environment.clock.now())
{
    for (int index = 0; index < recordingCount; ++index)
        addRecording(index);
}

void SignalWire::addRecording(int index)
{
    static const QStringList clips{u"talk-20s.mp4"_s,    u"clock-8s.mp4"_s, u"screen-12s.webm"_s, u"talk-20s.mp4"_s,
                                   u"gallery-20s.mp4"_s, u"clock-8s.mp4"_s, u"talk-20s.mp4"_s,    u"long-60s.mp4"_s};
    static const QStringList names{u"Refund question, order 88-1210"_s,
                                   u"Onboarding, Tuesday group"_s,
                                   u"Delivery to Leeds"_s,
                                   u"Password reset"_s,
                                   u"Invoice 2204"_s,
                                   u"Technician visit"_s,
                                   u"Upgrade to the large plan"_s};
    const QString &clip = clips[index % clips.size()];
    // Two hours apart: the last thirty days and three months before them.
    const core::Instant start =
        core::Instant(std::chrono::floor<std::chrono::minutes>(m_environment.now)) - 30min - index * 2h;
    if (index % recordingsPerSession == 0) {
        const int session = index / recordingsPerSession;
        m_sessions.append({m_environment.ids.uuid(u"signalwire-session-%1"_s.arg(session)),
                           names[session % names.size()], start - (recordingsPerSession - 1) * 2h, session});
    }
    Recording recording;
    recording.id = m_environment.ids.uuid(u"signalwire-recording-%1"_s.arg(index));
    recording.session = index / recordingsPerSession;
    recording.start = start;
    recording.length = Samples::lengthOf(clip);
    recording.content = m_environment.samples.clip(clip);
    recording.type = recording.content->type;
    recording.extension = clip.section(u'.', -1);
    recording.completedAt = index < unfinished ? m_started + (unfinished - index) * m_environment.options.settleAfter
                                               : start + recording.length;
    m_environment.files.publish(pathOf(recording), recording.content);
    m_recordings.append(recording);
}

QByteArray SignalWire::pathOf(const Recording &recording) const
{
    return "/files.signalwire.com/" + m_projectId.toLatin1() + "/video-room-recordings/" + recording.id.toLatin1() +
           '.' + recording.extension.toLatin1();
}

Answer SignalWire::answer(const Request &request)
{
    const QByteArray wanted = "Basic " + (m_projectId + u':' + m_apiToken).toLatin1().toBase64();
    if (!sameBytes(request.header("authorization"), wanted))
        return plainError(401, u"Unauthorized"_s);
    const QMutexLocker lock(&m_mutex);
    return route(request);
}

Answer SignalWire::route(const Request &request)
{
    const QList<QByteArray> segments = request.segments();
    const QByteArray what = segments.value(2);
    const QString id = QString::fromLatin1(QByteArray::fromPercentEncoding(segments.value(3)));
    if (segments.mid(0, 2) != QList<QByteArray>{"api", "video"})
        return plainError(404, u"Not Found"_s);
    if (what == "room_recordings" && segments.size() == 4)
        return oneRecording(request, id);
    if (request.method != "GET")
        return plainError(404, u"Not Found"_s);
    if (what == "room_recordings" && segments.size() == 3)
        return recordings(request, std::nullopt);
    if (what == "room_sessions" && segments.size() == 3)
        return sessions(request);
    if (what == "room_sessions" && segments.size() == 4)
        return oneSession(id);
    if (what == "room_sessions" && segments.size() == 5 && segments[4] == "recordings")
        return recordings(request, id);
    return plainError(404, u"Not Found"_s);
}

QString SignalWire::pageToken(const QByteArray &path, int size) const
{
    const QString label = u"signalwire-page-%1-%2"_s.arg(QString::fromLatin1(path)).arg(size);
    return u"PA"_s + QString::fromLatin1(m_environment.ids.bytes(label).toHex().left(16));
}

QUrl SignalWire::pageLink(const Request &request, int number, int size) const
{
    QByteArray query = "page_number=" + QByteArray::number(number) + "&page_size=" + QByteArray::number(size);
    if (const auto lifetime = request.parameter(u"media_ttl"_s))
        query = "media_ttl=" + QUrl::toPercentEncoding(*lifetime) + '&' + query;
    if (number > 0)
        query += "&page_token=" + pageToken(request.path, size).toLatin1();
    return below(m_environment.origins.signalwireApi, request.path + '?' + query);
}

Answer SignalWire::list(const Request &request, qsizetype count,
                        const std::function<QJsonObject(qsizetype)> &item) const
{
    const auto size = wholeNumber(request, u"page_size"_s, 50);
    if (!size || *size < 1 || *size > 1000)
        return invalid(u"page_size"_s, u"page_size_is_invalid"_s, u"page_size must be between 1 and 1000"_s);
    const auto number = wholeNumber(request, u"page_number"_s, 0);
    if (!number)
        return invalid(u"page_number"_s, u"page_number_is_invalid"_s, u"page_number must be 0 or more"_s);
    const auto token = request.parameter(u"page_token"_s);
    if (*number > 0 && !token)
        return invalid(u"page_token"_s, u"page_token_required"_s, u"page_token is required with page_number"_s);
    if (token && *token != pageToken(request.path, int(*size)))
        return invalid(u"page_token"_s, u"page_token_is_invalid"_s, u"page_token is invalid"_s);
    const qint64 first = std::min(*number * *size, qint64(count));
    const qint64 last = std::min(first + *size, qint64(count));
    QJsonArray data;
    for (qint64 i = first; i < last; ++i)
        data.append(item(i));
    const auto link = [&](qint64 page) {
        return pageLink(request, int(page), int(*size)).toString(QUrl::FullyEncoded);
    };
    QJsonObject links{{u"self"_s, link(*number)}, {u"first"_s, link(0)}};
    if (last < count)
        links.insert(u"next"_s, link(*number + 1));
    if (*number > 0)
        links.insert(u"prev"_s, link(*number - 1));
    return Answer::json({{u"links"_s, links}, {u"data"_s, data}});
}

Answer SignalWire::recordings(const Request &request, const std::optional<QString> &session) const
{
    const auto lifetime = wholeNumber(request, u"media_ttl"_s, 900);
    if (!lifetime)
        return invalid(u"media_ttl"_s, u"media_ttl_is_invalid"_s, u"media_ttl must be 0 or more"_s);
    if (session && oneSession(*session).status == 404)
        return plainError(404, u"Not Found"_s);
    QList<const Recording *> found;
    for (const Recording &recording : m_recordings) {
        if (!recording.deleted && (!session || m_sessions[recording.session].id == *session))
            found.append(&recording);
    }
    return list(request, found.size(),
                [&](qsizetype index) { return json(*found[index], std::chrono::seconds(*lifetime)); });
}

Answer SignalWire::oneRecording(const Request &request, const QString &id)
{
    const auto lifetime = wholeNumber(request, u"media_ttl"_s, 900);
    if (!lifetime)
        return invalid(u"media_ttl"_s, u"media_ttl_is_invalid"_s, u"media_ttl must be 0 or more"_s);
    for (Recording &recording : m_recordings) {
        if (recording.id != id || recording.deleted)
            continue;
        if (request.method == "GET")
            return Answer::json(json(recording, std::chrono::seconds(*lifetime)));
        if (request.method == "DELETE")
            return remove(recording);
    }
    return plainError(404, u"Not Found"_s);
}

Answer SignalWire::remove(Recording &recording)
{
    switch (m_environment.changes.next()) {
    case ChangeAnswer::RefusedWith200:
        return plainError(200, u"Forbidden"_s);
    case ChangeAnswer::Forbidden:
        return plainError(403, u"Forbidden"_s);
    case ChangeAnswer::AsUsual:
        break;
    }
    recording.deleted = true;
    return Answer::empty(204);
}

Answer SignalWire::sessions(const Request &request) const
{
    return list(request, m_sessions.size(), [this](qsizetype index) { return json(m_sessions[index]); });
}

Answer SignalWire::oneSession(const QString &id) const
{
    for (const Session &session : m_sessions) {
        if (session.id == id)
            return Answer::json(json(session));
    }
    return plainError(404, u"Not Found"_s);
}

QJsonObject SignalWire::json(const Session &session) const
{
    const core::Instant end = session.start + (recordingsPerSession - 1) * 2h + 30min;
    return {{u"id"_s, session.id},
            {u"room_id"_s, m_environment.ids.uuid(u"signalwire-room-"_s + session.name)},
            {u"name"_s, text(session.name.toLower().replace(u' ', u'-'))},
            {u"display_name"_s, text(session.name)},
            {u"start_time"_s, isoSeconds(session.start)},
            {u"end_time"_s, session.index == 0 ? QJsonValue() : text(isoSeconds(end))},
            {u"duration"_s, session.index == 0 ? QJsonValue() : QJsonValue(int((end - session.start) / 1s))},
            {u"status"_s, session.index == 0 ? u"in-progress"_s : u"completed"_s},
            {u"record_on_start"_s, true},
            {u"cost_in_dollars"_s, 0.0},
            {u"preview_url"_s, QJsonValue()}};
}

QJsonObject SignalWire::json(const Recording &recording, std::chrono::seconds lifetime) const
{
    const core::Instant now = m_environment.clock.now();
    const bool completed = now >= recording.completedAt;
    const bool finished = completed || now >= recording.completedAt - m_environment.options.settleAfter / 2;
    const core::Instant end = recording.start + recording.length;
    QJsonObject object{{u"id"_s, recording.id},
                       {u"room_session_id"_s, m_sessions[recording.session].id},
                       {u"status"_s, completed  ? u"completed"_s
                                     : finished ? u"processing"_s
                                                : u"recording"_s},
                       {u"started_at"_s, isoSeconds(recording.start)},
                       {u"finished_at"_s, finished ? text(isoSeconds(end)) : QJsonValue()},
                       {u"duration"_s, completed ? QJsonValue(qint64(recording.length.count())) : QJsonValue()},
                       {u"size_in_bytes"_s, completed ? QJsonValue(recording.content->size) : QJsonValue()},
                       {u"format"_s, completed ? text(QString::fromLatin1(recording.type)) : QJsonValue()},
                       {u"cost_in_dollars"_s, completed ? 0.0075 * double(recording.length.count()) / 60 : 0.0},
                       {u"uri"_s, QJsonValue()},
                       {u"created_at"_s, isoSeconds(recording.start)},
                       {u"updated_at"_s, isoSeconds(completed ? end : recording.start)}};
    if (completed)
        object.insert(u"uri"_s, m_environment.files
                                    .s3Link(m_environment.origins.signalwireFiles, pathOf(recording),
                                            recording.id + u'.' + recording.extension, lifetime)
                                    .toString(QUrl::FullyEncoded));
    return object;
}

SampleAccount SignalWire::account() const
{
    const QMutexLocker lock(&m_mutex);
    // Under a test's real name the space is part of it: sample.signalwire.com.
    const QString host = m_environment.origins.signalwireApi.host();
    const QString space = host.endsWith(u".signalwire.com"_s) ? host.section(u'.', 0, 0) : u"sample"_s;
    const auto count =
        std::count_if(m_recordings.begin(), m_recordings.end(), [](const Recording &r) { return !r.deleted; });
    QJsonObject sessions;
    for (const Session &session : m_sessions.mid(0, 3))
        sessions.insert(session.id, recordingsPerSession);
    return {u"SignalWire sample"_s,
            u"signalwire"_s,
            m_environment.origins.signalwireApi,
            {{u"space"_s, space}, {u"project_id"_s, m_projectId}},
            {{u"api_token"_s, m_apiToken}},
            {{u"all"_s, qint64(count)}, {u"sessions"_s, sessions}}};
}

} // namespace sandbox
