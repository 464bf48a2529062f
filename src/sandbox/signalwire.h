#pragma once

#include "sandbox/environment.h"

#include <QMutex>

#include <functional>
#include <optional>

namespace sandbox {

/// SignalWire Video: the project's room sessions and recordings, paged by links, in numbers that make paging real.
class SignalWire
{
public:
    static constexpr int recordingCount = 1600;

    explicit SignalWire(const Environment &environment);

    Answer answer(const Request &request);
    SampleAccount account() const;

private:
    struct Session
    {
        QString id;
        QString name;
        core::Instant start;
        int index = 0;
    };
    struct Recording
    {
        QString id;
        int session = 0; ///< index in m_sessions
        core::Instant start;
        std::chrono::seconds length{0};
        ContentPtr content;
        QByteArray type;
        QString extension;
        core::Instant completedAt; ///< processing in the half before, recording before that
        bool deleted = false;
    };

    void addRecording(int index);
    Answer route(const Request &request);
    /// The page that is asked for, of `count` items.
    Answer list(const Request &request, qsizetype count, const std::function<QJsonObject(qsizetype)> &item) const;
    Answer recordings(const Request &request, const std::optional<QString> &session) const;
    Answer oneRecording(const Request &request, const QString &id);
    Answer remove(Recording &recording);
    Answer sessions(const Request &request) const;
    Answer oneSession(const QString &id) const;
    QJsonObject json(const Recording &recording, std::chrono::seconds lifetime) const;
    QJsonObject json(const Session &session) const;
    QByteArray pathOf(const Recording &recording) const;
    QUrl pageLink(const Request &request, int number, int size) const;
    QString pageToken(const QByteArray &path, int size) const;

    const Environment &m_environment;
    QString m_projectId;
    QString m_apiToken;
    core::Instant m_started;
    mutable QMutex m_mutex;
    QList<Session> m_sessions;
    QList<Recording> m_recordings; ///< newest first
};

} // namespace sandbox
