#include "sandbox/zoom.h"

#include "sandbox/signing.h"
#include "sandbox/zoomlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds linkLifetime{300};

Answer error(int status, int code, const QString &message)
{
    return Answer::json({{u"code"_s, code}, {u"message"_s, message}}, status);
}

Answer unknownRecording()
{
    return error(404, 3001, u"This recording does not exist."_s);
}

QByteArray bearerOf(const Request &request)
{
    const QByteArray header = request.header("authorization");
    return header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
}

QByteArray filePath(const ZoomFile &file)
{
    return "/cmr/replay/" + file.key.toLatin1() + '/' +
           (file.id.isEmpty() ? QByteArray("timeline") : file.id.toLatin1());
}

qint64 totalSize(const QList<ZoomFile> &files)
{
    qint64 sum = 0;
    for (const ZoomFile &file : files)
        sum += file.size();
    return sum;
}

/// Minutes, rounded, as Zoom gives them.
int minutesOf(const QList<ZoomFile> &files)
{
    std::chrono::milliseconds longest{0};
    for (const ZoomFile &file : files) {
        if (file.end)
            longest = std::max(longest, *file.end - file.start);
    }
    return std::max(1, int(std::chrono::round<std::chrono::minutes>(longest).count()));
}

} // namespace

Zoom::Zoom(const Environment &environment)
    : m_environment(environment)
    , m_apiKey(environment.ids.token(u"zoom-api-key"_s, 22))
    , m_apiSecret(environment.ids.token(u"zoom-api-secret"_s, 36).toLatin1())
    , m_downloadSecret(environment.ids.bytes(u"zoom-download"_s))
    , m_sessions(zoomSessions(environment))
{
    for (const ZoomSession &session : std::as_const(m_sessions)) {
        for (const ZoomFile &file : session.files) {
            if (file.content)
                environment.files.publish(filePath(file), file.content);
        }
    }
}

Answer Zoom::answer(const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    if (request.path.startsWith("/rec/download/"))
        return request.method == "GET" ? download(request) : error(405, 405, u"Request method is not supported."_s);
    const QList<QByteArray> segments = request.segments();
    const bool sessions = segments.mid(0, 3) == QList<QByteArray>{"v2", "videosdk", "sessions"};
    const QString category = sessions ? u"Light"_s : u"Medium"_s;
    const int documented = sessions ? 30 : 20; // Pro, which both pay-as-you-go plans count as
    const RateLimit::State rate =
        m_rates.take(category, m_environment.options.strictRates ? documented : documented * 50);
    Answer answer =
        rate.allowed
            ? api(request)
            : error(429, 429, u"You have reached the maximum per-second rate limit for this API. Try again later."_s);
    answer.addHeader("X-RateLimit-Category", category.toLatin1());
    answer.addHeader("X-RateLimit-Type", "QPS");
    answer.addHeader("X-RateLimit-Limit", QByteArray::number(rate.limit));
    answer.addHeader("X-RateLimit-Remaining", QByteArray::number(rate.remaining));
    if (!rate.allowed) {
        answer.addHeader("X-RateLimit-Reset", QByteArray::number(rate.reset));
        answer.addHeader("Retry-After", "1");
    }
    return answer;
}

Answer Zoom::api(const Request &request)
{
    if (auto refused = refusedToken(bearerOf(request)))
        return *refused;
    const QList<QByteArray> segments = request.segments();
    if (request.path == "/v2/videosdk/recordings")
        return request.method == "GET" ? accountList(request) : error(405, 405, u"Request method is not supported."_s);
    if (segments.size() >= 5 && request.path.startsWith("/v2/videosdk/sessions/"))
        return onSession(request, segments.mid(3));
    return request.path.startsWith("/v2/videosdk/sessions/")
               ? unknownRecording()
               : error(404, 2300, u"This API endpoint is not recognized."_s);
}

std::optional<Answer> Zoom::refusedToken(const QByteArray &token) const
{
    const auto payload = verifiedJwt(token, m_apiSecret);
    if (!payload || payload->value(u"iss").toString() != m_apiKey || !payload->value(u"exp").isDouble())
        return error(401, 124, u"Invalid access token."_s);
    const qint64 now = epochSeconds(m_environment.clock.now());
    if (payload->value(u"exp").toInteger() <= now)
        return error(401, 124, u"Access token is expired."_s);
    if (payload->value(u"iat").toInteger() > now)
        return error(401, 124, u"Invalid access token."_s); // a clock that runs ahead
    return std::nullopt;
}

QByteArray Zoom::newPageToken(const QString &query, qsizetype offset)
{
    // Base64 as it comes, `+`, `/` and `=` included: a client has to encode it.
    const QString label = u"zoom-page-%1-%2-%3"_s.arg(query).arg(offset).arg(m_pageTokens.size());
    QByteArray token = m_environment.ids.bytes(label).toBase64();
    m_pageTokens.insert(QString::fromLatin1(token), {query, offset, m_environment.clock.now()});
    return token;
}

Answer Zoom::accountList(const Request &request)
{
    const auto parsed = ZoomListQuery::parse(request, core::dayOf(m_environment.clock.now()));
    if (const auto *refused = std::get_if<Answer>(&parsed))
        return *refused;
    const auto &query = std::get<ZoomListQuery>(parsed);
    qsizetype offset = 0;
    if (!query.pageToken.isEmpty()) {
        const auto token = m_pageTokens.constFind(query.pageToken);
        if (token == m_pageTokens.cend() || token->query != query.fingerprint() ||
            m_environment.clock.now() - token->issued >= m_environment.options.pageTokenLifetime)
            return zoomInvalid(u"next_page_token"_s, u"The next page token is invalid or expired."_s);
        offset = token->offset;
    }
    QJsonArray sessions;
    qsizetype total = 0;
    for (const ZoomSession &whole : std::as_const(m_sessions)) {
        const ZoomSession session = whole.asOf(m_environment.clock.now());
        const auto files = query.select(session);
        if (!files)
            continue;
        if (total >= offset && sessions.size() < query.pageSize)
            sessions.append(sessionJson(session, *files));
        ++total;
    }
    const qsizetype end = offset + sessions.size();
    QJsonObject answer{
        {u"page_size"_s, query.pageSize},
        {u"total_records"_s, total},
        {u"next_page_token"_s, end < total ? QString::fromLatin1(newPageToken(query.fingerprint(), end)) : QString()},
        {u"sessions"_s, sessions}};
    if (query.trash == ZoomListQuery::Trash::No) {
        answer.insert(u"from"_s, core::toIso(query.from));
        answer.insert(u"to"_s, core::toIso(query.to));
    }
    return Answer::json(answer);
}

QJsonObject Zoom::fileJson(const ZoomSession &session, const ZoomFile &file) const
{
    QJsonObject object{{u"recording_start"_s, core::toIso(file.start)},
                       {u"recording_end"_s, file.end ? core::toIso(*file.end) : QString()},
                       {u"file_type"_s, file.fileType},
                       {u"file_extension"_s, file.extension}};
    if (file.content)
        object.insert(u"download_url"_s,
                      below(m_environment.origins.zoomWeb, "/rec/download/" + file.key.toLatin1()).toString());
    if (!file.id.isEmpty()) { // TIMELINE rows have neither
        object.insert(u"id"_s, file.id);
        object.insert(u"status"_s, file.content ? u"completed"_s : u"processing"_s);
        object.insert(u"file_size"_s, file.size());
    }
    if (file.kind == ZoomFile::Kind::Recording) {
        object.insert(u"session_id"_s, session.id);
        if (!file.id.isEmpty())
            object.insert(u"recording_type"_s, file.recordingType);
    } else {
        object.insert(u"file_name"_s, file.fileName);
        object.insert(u"user_id"_s, file.userId);
        object.insert(u"user_key"_s, file.userKey);
    }
    if (const auto deleted = file.deleted ? file.deleted : session.deleted)
        object.insert(u"deleted_time"_s, core::toIso(std::chrono::floor<std::chrono::seconds>(*deleted)));
    return object;
}

QJsonObject Zoom::sessionJson(const ZoomSession &session, const QList<ZoomFile> &files) const
{
    const bool processing = std::any_of(files.begin(), files.end(), [](const ZoomFile &file) { return !file.content; });
    QJsonObject object{{u"session_id"_s, session.id},
                       {u"session_name"_s, session.name},
                       {u"start_time"_s, core::toIso(session.start)},
                       {u"duration"_s, minutesOf(files)},
                       {u"total_size"_s, totalSize(files)},
                       {u"recording_count"_s, processing ? 0 : files.size()},
                       {u"session_key"_s, session.sessionKey}};
    QJsonArray recordings;
    QJsonArray videos;
    for (const ZoomFile &file : files) {
        if (file.kind == ZoomFile::Kind::Recording)
            recordings.append(fileJson(session, file));
        else if (file.kind == ZoomFile::Kind::ParticipantVideo)
            videos.append(fileJson(session, file));
    }
    if (!session.withoutFiles)
        object.insert(u"recording_files"_s, recordings);
    object.insert(u"participant_video_files"_s, videos);
    return object;
}

ZoomSession *Zoom::sessionOf(const QByteArray &rawSegment)
{
    const QByteArray once = QByteArray::fromPercentEncoding(rawSegment);
    const QString twice = QString::fromUtf8(QByteArray::fromPercentEncoding(once));
    for (ZoomSession &session : m_sessions) {
        if (session.id == twice && (once.contains('%') || !session.wantsDoubleEncoding()))
            return &session;
    }
    return nullptr;
}

Answer Zoom::onSession(const Request &request, const QList<QByteArray> &rest)
{
    // {id}/recordings · {id}/recordings/status · {id}/recordings/{file} · {id}/recordings/{file}/status
    ZoomSession *session = sessionOf(rest[0]);
    if (!session || rest[1] != "recordings" || rest.size() > 4)
        return unknownRecording();
    const bool status = rest.size() > 2 && rest.last() == "status";
    const QString fileId = rest.size() - (status ? 1 : 0) > 2 ? QString::fromLatin1(rest[2]) : QString();
    if (request.method == "GET" && rest.size() == 2)
        return session->deleted ? unknownRecording()
                                : sessionRecordings(request, session->asOf(m_environment.clock.now()));
    if ((request.method == "PUT") == status && (request.method == "PUT" || request.method == "DELETE"))
        return change(request, *session, fileId);
    return error(405, 405, u"Request method is not supported."_s);
}

Answer Zoom::sessionRecordings(const Request &request, const ZoomSession &session) const
{
    QList<ZoomFile> files;
    std::copy_if(session.files.begin(), session.files.end(), std::back_inserter(files),
                 [](const ZoomFile &file) { return !file.deleted; });
    QJsonObject object = sessionJson(session, files);
    QJsonArray audio;
    for (const ZoomFile &file : std::as_const(files)) {
        if (file.kind == ZoomFile::Kind::ParticipantAudio)
            audio.append(fileJson(session, file));
    }
    object.insert(u"participant_audio_files"_s, audio);
    if (!session.password.isEmpty())
        object.insert(u"password"_s, session.password);
    const QStringList fields = request.parameter(u"include_fields"_s).value_or(QString()).split(u',');
    if (!fields.contains(u"download_access_token"_s))
        return Answer::json(object); // without it, ttl means nothing
    qint64 lifetime = m_environment.options.downloadTokenLifetime.count();
    if (const auto ttl = request.parameter(u"ttl"_s)) {
        bool isNumber = false;
        lifetime = ttl->toLongLong(&isNumber);
        if (!isNumber || lifetime < 0 || lifetime > 604800)
            return zoomInvalid(u"ttl"_s, u"Must be between 0 and 604800."_s);
    }
    const QJsonObject payload{{u"sid"_s, session.id}, {u"exp"_s, epochSeconds(m_environment.clock.now()) + lifetime}};
    object.insert(u"download_access_token"_s, QString::fromLatin1(mintJwt(payload, m_downloadSecret)));
    return Answer::json(object);
}

Answer Zoom::change(const Request &request, ZoomSession &session, const QString &fileId)
{
    const auto file = std::find_if(session.files.begin(), session.files.end(),
                                   [&fileId](const ZoomFile &candidate) { return candidate.id == fileId; });
    if (!fileId.isEmpty() && file == session.files.end())
        return unknownRecording();
    const ChangeAnswer scripted = m_environment.changes.next();
    if (scripted == ChangeAnswer::Forbidden)
        return error(403, 4711, u"Invalid access token, does not contain scopes."_s);
    if (session.protectedFromChange || scripted == ChangeAnswer::RefusedWith200)
        return error(200, 200, u"You do not have the right permissions."_s); // HTTP 200: documented
    std::optional<core::Instant> &deleted = fileId.isEmpty() ? session.deleted : file->deleted;
    if (request.method == "PUT") {
        if (QJsonDocument::fromJson(request.body)[u"action"].toString() != u"recover")
            return zoomInvalid(u"action"_s, u"Must be recover."_s);
        if (!deleted)
            return unknownRecording();
        deleted.reset();
        return Answer::empty(204);
    }
    const QString action = request.parameter(u"action"_s).value_or(u"trash"_s);
    if (action == u"trash") {
        if (deleted)
            return unknownRecording();
        deleted = m_environment.clock.now();
    } else if (action == u"delete") {
        if (fileId.isEmpty())
            m_sessions.removeIf([&session](const ZoomSession &other) { return &other == &session; });
        else
            session.files.erase(file);
    } else {
        return zoomInvalid(u"action"_s, u"Must be trash or delete."_s);
    }
    return Answer::empty(204);
}

bool Zoom::opensDownload(const QByteArray &token, const ZoomSession &session) const
{
    if (!refusedToken(token))
        return true;
    const auto payload = verifiedJwt(token, m_downloadSecret);
    return payload && payload->value(u"sid").toString() == session.id &&
           payload->value(u"exp").toInteger() > epochSeconds(m_environment.clock.now());
}

Answer Zoom::download(const Request &request) const
{
    const QString key = QString::fromLatin1(request.segments().value(2));
    QByteArray token = bearerOf(request);
    if (token.isEmpty())
        token = request.parameter(u"access_token"_s).value_or(QString()).toLatin1();
    if (token.isEmpty()) // a browser would be asked to sign in: HTTP 200
        return Answer::page(
            "<!DOCTYPE html><html><head><title>Sign In - Zoom</title></head><body><form>Sign In</form></body></html>",
            "text/html");
    for (const ZoomSession &whole : m_sessions) {
        const ZoomSession session = whole.asOf(m_environment.clock.now());
        for (const ZoomFile &file : session.files) {
            if (file.key != key || !file.content || session.deleted || file.deleted)
                continue;
            if (!opensDownload(token, session))
                return Answer::json({{u"status"_s, false},
                                     {u"errorCode"_s, 401},
                                     {u"errorMessage"_s, u"Forbidden"_s},
                                     {u"result"_s, QJsonValue()}},
                                    401);
            return Answer::redirect(
                m_environment.files.cloudFrontLink(m_environment.origins.zoomFiles, filePath(file), linkLifetime));
        }
    }
    return unknownRecording();
}

SampleAccount Zoom::account() const
{
    const QMutexLocker lock(&m_mutex);
    const auto rows = [this](const ZoomListQuery &query) {
        int count = 0;
        for (const ZoomSession &session : m_sessions)
            count += int(query.select(session).value_or(QList<ZoomFile>()).size());
        return count;
    };
    const core::Day today = core::dayOf(m_environment.now);
    ZoomListQuery query;
    query.to = today;
    query.from = today - std::chrono::days(30);
    QJsonObject object{{u"recent"_s, rows(query)}};
    query.from = today - std::chrono::days(3650);
    object.insert(u"all"_s, rows(query));
    query.trash = ZoomListQuery::Trash::Sessions;
    object.insert(u"trash_sessions"_s, rows(query));
    query.trash = ZoomListQuery::Trash::Files;
    object.insert(u"trash_files"_s, rows(query));
    QJsonObject sessions;
    for (const ZoomSession &session : m_sessions) {
        if (!session.deleted)
            sessions.insert(session.id, std::count_if(session.files.begin(), session.files.end(),
                                                      [](const ZoomFile &file) { return !file.deleted; }));
    }
    object.insert(u"sessions"_s, sessions);
    return {u"Zoom sample"_s,
            u"zoom-video-sdk"_s,
            m_environment.origins.zoomApi,
            {},
            {{u"api_key"_s, m_apiKey}, {u"api_secret"_s, QString::fromLatin1(m_apiSecret)}},
            object};
}

} // namespace sandbox
