#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace support {

/// A request as it arrived.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, byte for byte
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int underWay = 0; ///< how many requests the server is answering, this one among them

    QByteArray header(const QByteArray &name) const; ///< ignoring case; empty if there is none
    bool hasHeader(const QByteArray &name) const;
    QByteArray path() const; ///< without the query
};

/// What is answered, and how it goes wrong.
struct Answer
{
    enum class End {
        KeepAlive, ///< a proper answer
        Close,     ///< FIN after the body
        Reset,     ///< RST after `cutAfter` bytes of the body
        Stall      ///< nothing more after `cutAfter` bytes, the connection stays open
    };

    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// Content-Length to claim; nullopt: the body's own. -1: none is sent and the connection is closed at the end.
    std::optional<qint64> contentLength;
    End end = End::KeepAlive;
    /// How much of the body is sent before `end` is carried out; -1: all.
    qint64 cutAfter = -1;
    std::chrono::milliseconds delay{0}; ///< before the head
    qint64 bytesPerSecond = 0;          ///< of the body; 0: unlimited
    /// In chunks of 64 KiB, without a Content-Length; `cutAfter` counts their framing too.
    bool chunked = false;

    static Answer json(const QByteArray &body, int status = 200);
    static Answer redirect(const QUrl &to, int status = 302);
    /// 200 or, for a Range that fits, 206 with the right Content-Range; ETag and Accept-Ranges set.
    static Answer ranged(const SeenRequest &request, const QByteArray &content, const QByteArray &contentType,
                         const QByteArray &etag);
};

/// A real HTTP/1.1 server on 127.0.0.1, in a thread of its own, that answers what a test tells it to. Keep-alive, and
/// TLS if given a configuration with certificate and key.
class ScriptedServer
{
public:
    /// Called in the server's thread.
    using Handler = std::function<Answer(const SeenRequest &)>;

    explicit ScriptedServer(Handler handler, std::optional<QSslConfiguration> tls = {});
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    quint16 port() const;
    /// `http://127.0.0.1:PORT` (https with TLS) + path (encoded).
    QUrl url(const QByteArray &path = "/") const;

    QList<SeenRequest> seen() const;
    void forgetSeen();
    /// The most connections that were open at one time.
    int mostConnections() const;
    /// From now on, connections beyond so many are reset as they come; 0: no limit.
    void setConnectionLimit(int connections);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
};

} // namespace support
