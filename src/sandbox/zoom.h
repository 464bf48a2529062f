#pragma once

#include "sandbox/environment.h"
#include "sandbox/ratelimit.h"
#include "sandbox/zoomdata.h"

#include <QMutex>

#include <optional>

namespace sandbox {

/// Zoom Video SDK's cloud recordings: the account's list, a session's recordings, trash, recovery, deletion, download
/// links.
class Zoom
{
public:
    explicit Zoom(const Environment &environment);

    Answer answer(const Request &request);
    SampleAccount account() const;

private:
    struct PageToken
    {
        QString query;
        qsizetype offset = 0;
        core::Instant issued;
    };

    Answer api(const Request &request);
    Answer accountList(const Request &request);
    Answer sessionRecordings(const Request &request, const ZoomSession &session) const;
    Answer onSession(const Request &request, const QList<QByteArray> &rest);
    Answer change(const Request &request, ZoomSession &session, const QString &fileId);
    Answer download(const Request &request) const;

    std::optional<Answer> refusedToken(const QByteArray &token) const;
    bool opensDownload(const QByteArray &token, const ZoomSession &session) const;
    ZoomSession *sessionOf(const QByteArray &rawSegment);
    QJsonObject sessionJson(const ZoomSession &session, const QList<ZoomFile> &files) const;
    QJsonObject fileJson(const ZoomSession &session, const ZoomFile &file) const;
    QByteArray newPageToken(const QString &query, qsizetype offset);

    const Environment &m_environment;
    QString m_apiKey;
    QByteArray m_apiSecret;
    QByteArray m_downloadSecret;
    RateLimit m_rates;
    mutable QMutex m_mutex;
    QList<ZoomSession> m_sessions;
    QHash<QString, PageToken> m_pageTokens;
};

} // namespace sandbox
