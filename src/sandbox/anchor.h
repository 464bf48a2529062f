#pragma once

#include "sandbox/anchordata.h"
#include "sandbox/ratelimit.h"

#include <QMutex>

namespace sandbox {

/// Anchor Browser: the session history, a session's recordings and downloads, and the routes that fetch them.
class Anchor
{
public:
    explicit Anchor(const Environment &environment);

    Answer answer(const Request &request);
    SampleAccount account() const;

private:
    Answer route(const Request &request);
    Answer onSession(const Request &request, AnchorSession &session, const QList<QByteArray> &rest);
    Answer recordings(const AnchorSession &session) const;
    Answer downloads(const AnchorSession &session) const;
    Answer fetchRecording(const AnchorSession &session, const QByteArray &id) const;
    Answer fetchDownload(const AnchorSession &session, const QByteArray &id) const;
    Answer removeRecording(AnchorSession &session, const QByteArray &id);
    AnchorSession *sessionOf(const QByteArray &id);
    bool hasKey(const Request &request) const;
    QUrl signedLink(const QString &id, const QString &fileName) const;

    const Environment &m_environment;
    QString m_apiKey;
    RateLimit m_rates;
    mutable QMutex m_mutex;
    QList<AnchorSession> m_sessions; ///< oldest first
};

/// The parameters of the session history, checked, and what they choose:
/// `{"data":{"sessions","total","page","total_pages"}}`.
Answer anchorHistory(const Request &request, const QList<AnchorSession> &sessions);
/// `{"error":{"code":…,"message":…}}`
Answer anchorError(int status, const QString &message);

} // namespace sandbox
