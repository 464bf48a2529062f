#pragma once

#include "downloads/fakeprovider.h"
#include "media/linkkeeper.h"
#include "net/httpclient.h"
#include "support/servedfile.h"

#include <QMutex>

#include <memory>
#include <optional>

/// A server and a provider whose links lead to it.
class MediaFixture
{
public:
    explicit MediaFixture(net::HttpClient &http)
        : provider(account(), {http, http.clock()}, [this](const core::Recording &) { return link(); })
        , source(provider)
        , clock(http.clock())
        , server([this](const support::SeenRequest &request) { return answer(request); })
    {}

    static core::Account account()
    {
        core::Account made;
        made.id = core::AccountId(QStringLiteral("account-1"));
        made.provider = QStringLiteral("fake");
        return made;
    }

    static core::Recording recording(const QString &extension = QStringLiteral("mp4"))
    {
        core::Recording made;
        made.id = core::RecordingId(QStringLiteral("recording-1"));
        made.sessionId = core::SessionId(QStringLiteral("session-1"));
        made.name = QStringLiteral("talk.") + extension;
        made.extension = extension;
        made.ready = true;
        return made;
    }

    /// Begins as an MP4 does and repeats nothing.
    static QByteArray media(qint64 size, quint32 seed = 1)
    {
        QByteArray content("\0\0\0\x20"
                           "ftypisom",
                           12);
        content.resize(size);
        for (qint64 i = 12; i < size; ++i) {
            seed = seed * 1664525U + 1013904223U;
            content[i] = char(seed >> 24U);
        }
        return content;
    }

    std::shared_ptr<media::LinkKeeper> keeper(const core::Recording &of = recording())
    {
        return media::LinkKeeper::create(source, clock, account().id, of);
    }

    /// Each link has a path of its own, `/1`, `/2` …
    core::Result<providers::Link> link()
    {
        if (linkError)
            return *linkError;
        providers::Link made;
        made.url = server.url('/' + QByteArray::number(provider.linksAsked()));
        made.loopbackAllowed = true;
        made.authorization = authorization;
        made.expiresAt = expiresAt;
        return made;
    }

    /// From now on; nothing: `file` is served as a good server does.
    void serve(support::ScriptedServer::Handler handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_handler = std::move(handler);
    }

    support::ServedFile file;
    std::optional<core::Error> linkError;
    net::Authorization authorization;
    std::optional<core::Instant> expiresAt;
    FakeProvider provider;
    FakeSource source;
    const core::Clock &clock;

private:
    // Above the server: its thread asks for them until it has ended.
    QMutex m_mutex;
    support::ScriptedServer::Handler m_handler;

public:
    support::ScriptedServer server;

private:
    support::Answer answer(const support::SeenRequest &request)
    {
        support::ScriptedServer::Handler handler;
        {
            const QMutexLocker lock(&m_mutex);
            handler = m_handler;
        }
        return handler ? handler(request) : file.answer(request);
    }
};
