#include "sandbox/anchor.h"

#include "sandbox/signing.h"

#include <QJsonArray>
#include <QMutexLocker>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds linkLifetime{900};

QByteArray pathOf(const QString &id)
{
    return "/anchor-browser-files/" + id.toLatin1();
}

QJsonObject listOf(const QJsonArray &items)
{
    return {{u"data"_s, QJsonObject{{u"count"_s, items.size()}, {u"items"_s, items}}}};
}

} // namespace

Answer anchorError(int status, const QString &message)
{
    return Answer::json({{u"error"_s, QJsonObject{{u"code"_s, status}, {u"message"_s, message}}}}, status);
}

Anchor::Anchor(const Environment &environment)
    : m_environment(environment)
    , m_apiKey(u"sk-"_s + QString::fromLatin1(environment.ids.bytes(u"anchor-key"_s).toHex().left(32)))
    , m_sessions(anchorSessions(environment))
{
    for (const AnchorSession &session : std::as_const(m_sessions)) {
        for (const AnchorRecording &recording : session.recordings)
            environment.files.publish(pathOf(recording.id), recording.content);
        for (const AnchorDownload &download : session.downloads)
            environment.files.publish(pathOf(download.id), download.content);
    }
}

bool Anchor::hasKey(const Request &request) const
{
    return sameBytes(request.header("anchor-api-key"), m_apiKey.toLatin1());
}

QUrl Anchor::signedLink(const QString &id, const QString &fileName) const
{
    return m_environment.files.s3Link(m_environment.origins.anchorFiles, pathOf(id), fileName, linkLifetime);
}

Answer Anchor::answer(const Request &request)
{
    const QMutexLocker lock(&m_mutex);
    // No numbers are documented; ten a second is this sandbox's own.
    const RateLimit::State rate = m_rates.take(u"anchor"_s, m_environment.options.strictRates ? 10 : 1000);
    if (!rate.allowed) {
        Answer refused = anchorError(429, u"Too many requests, please try again later."_s);
        refused.addHeader("Retry-After", "1");
        return refused;
    }
    return route(request);
}

Answer Anchor::route(const Request &request)
{
    const QList<QByteArray> segments = request.segments();
    // The older prefix, /api, still stands in links.
    if ((segments.value(0) != "v1" && segments.value(0) != "api") || segments.value(1) != "sessions")
        return anchorError(404, u"Not found"_s);
    const QList<QByteArray> rest = segments.mid(2);
    const bool fetchesRecording =
        request.method == "GET" && rest.size() == 4 && rest[1] == "recordings" && rest[3] == "fetch";
    if (!fetchesRecording && !hasKey(request)) // that one is "shareable"
        return anchorError(401, u"Invalid API key"_s);
    if (rest.isEmpty())
        return request.method == "GET" ? anchorHistory(request, m_sessions) : anchorError(405, u"Method not allowed"_s);
    AnchorSession *session = sessionOf(rest[0]);
    if (!session)
        return anchorError(404,
                           rest.value(1) == "recordings" ? u"Session recordings not found"_s : u"Session not found"_s);
    return onSession(request, *session, rest);
}

AnchorSession *Anchor::sessionOf(const QByteArray &id)
{
    const QString wanted = QString::fromUtf8(QByteArray::fromPercentEncoding(id));
    for (AnchorSession &session : m_sessions) {
        if (session.id == wanted)
            return &session;
    }
    return nullptr;
}

Answer Anchor::onSession(const Request &request, AnchorSession &session, const QList<QByteArray> &rest)
{
    const bool get = request.method == "GET";
    const QByteArray kind = rest.value(1);
    if (rest.size() == 1 && get) {
        const QJsonObject data{{u"session_id"_s, session.id},
                               {u"status"_s, session.active ? u"running"_s : u"ended"_s},
                               {u"created_at"_s, core::toIso(session.created)}};
        return Answer::json({{u"data"_s, data}});
    }
    if (rest.size() == 1 && request.method == "DELETE") {
        session.active = false;
        Answer ended = Answer::json({{u"data"_s, QJsonObject{{u"status"_s, u"success"_s}}}});
        ended.note = u"session ended"_s;
        return ended;
    }
    if (rest.size() == 2 && get && kind == "recordings")
        return recordings(session);
    if (rest.size() == 2 && get && kind == "downloads")
        return downloads(session);
    if (rest.size() == 3 && request.method == "DELETE" && kind == "recordings")
        return removeRecording(session, rest[2]);
    if (rest.size() == 4 && get && rest[3] == "fetch") {
        if (kind == "recordings")
            return fetchRecording(session, rest[2]);
        if (kind == "downloads")
            return fetchDownload(session, rest[2]);
    }
    return anchorError(404, u"Not found"_s);
}

Answer Anchor::recordings(const AnchorSession &session) const
{
    if (session.recordings.isEmpty() && !session.active)
        return anchorError(404, u"Session recordings not found"_s);
    QJsonArray items;
    for (const AnchorRecording &recording : session.recordings) {
        const QByteArray route =
            "/sessions/" + session.id.toLatin1() + "/recordings/" + recording.id.toLatin1() + "/fetch";
        QUrl link;
        switch (recording.link) {
        case AnchorRecording::Link::Fetch:
            link = below(m_environment.origins.anchorApi, "/v1" + route);
            break;
        case AnchorRecording::Link::LegacyFetch:
            link = below(m_environment.origins.anchorApi, "/api" + route);
            break;
        case AnchorRecording::Link::Direct:
            link = signedLink(recording.id, recording.name);
            break;
        }
        items.append(QJsonObject{{u"id"_s, recording.id},
                                 {u"is_primary"_s, recording.primary},
                                 {u"file_link"_s, link.toString(QUrl::FullyEncoded)},
                                 {u"suggested_file_name"_s, recording.name},
                                 {u"duration"_s, recording.duration},
                                 {u"size"_s, recording.content->size},
                                 {u"created_at"_s, core::toIso(recording.created)}});
    }
    return Answer::json(listOf(items));
}

Answer Anchor::downloads(const AnchorSession &session) const
{
    QJsonArray items;
    for (const AnchorDownload &download : session.downloads) {
        const QByteArray route =
            "/api/sessions/" + session.id.toLatin1() + "/downloads/" + download.id.toLatin1() + "/fetch";
        const QString name = QString::fromLatin1(QUrl::toPercentEncoding(download.originalName));
        items.append(
            QJsonObject{{u"id"_s, download.id},
                        {u"file_link"_s, below(m_environment.origins.anchorApi, route).toString(QUrl::FullyEncoded)},
                        {u"original_download_url"_s, QString(u"https://portal.example.com/files/"_s + name)},
                        {u"origin_url"_s, u"https://portal.example.com/files/"_s},
                        {u"suggested_file_name"_s, download.suggestedName},
                        {u"original_file_name"_s, download.originalName},
                        {u"duration"_s, download.tookMs},
                        {u"size"_s, download.content->size},
                        {u"created_at"_s, core::toIso(download.created)}});
    }
    return Answer::json(listOf(items));
}

Answer Anchor::fetchRecording(const AnchorSession &session, const QByteArray &id) const
{
    if (session.active)
        return anchorError(409, u"Session is still active"_s);
    for (const AnchorRecording &recording : session.recordings) {
        if (id == recording.id.toLatin1() || (id == "primary" && recording.primary))
            return Answer::redirect(signedLink(recording.id, recording.name));
    }
    return anchorError(404, u"Recording not found"_s);
}

Answer Anchor::fetchDownload(const AnchorSession &session, const QByteArray &id) const
{
    for (const AnchorDownload &download : session.downloads) {
        if (id != download.id.toLatin1())
            continue;
        const QJsonObject data{
            {u"status"_s, u"success"_s},
            {u"SignedUrl"_s, signedLink(download.id, download.originalName).toString(QUrl::FullyEncoded)},
            {u"message"_s, u"The link is valid for 15 minutes"_s}};
        return Answer::json({{u"data"_s, data}});
    }
    return anchorError(404, u"Download not found"_s);
}

Answer Anchor::removeRecording(AnchorSession &session, const QByteArray &id)
{
    const ChangeAnswer scripted = m_environment.changes.next();
    if (scripted != ChangeAnswer::AsUsual) {
        Answer refused = anchorError(403, u"This API key may not delete recordings"_s);
        refused.status = scripted == ChangeAnswer::RefusedWith200 ? 200 : 403;
        return refused;
    }
    const auto removed = session.recordings.removeIf([&id](const AnchorRecording &recording) {
        return id == recording.id.toLatin1() || (id == "primary" && recording.primary);
    });
    if (removed == 0)
        return anchorError(404, u"Recording not found"_s);
    return Answer::json({{u"data"_s, QJsonObject{{u"status"_s, u"success"_s}}}});
}

SampleAccount Anchor::account() const
{
    const QMutexLocker lock(&m_mutex);
    int recordings = 0;
    int downloads = 0;
    QJsonObject sessions;
    for (const AnchorSession &session : m_sessions) {
        recordings += int(session.recordings.size());
        downloads += int(session.downloads.size());
        sessions.insert(session.id, session.recordings.size());
    }
    return {u"Anchor sample"_s,
            u"anchor-browser"_s,
            m_environment.origins.anchorApi,
            {},
            {{u"api_key"_s, m_apiKey}},
            {{u"all"_s, recordings}, {u"downloads"_s, downloads}, {u"sessions"_s, sessions}}};
}

} // namespace sandbox
