#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QTcpServer>

namespace net {
class HttpClient;
}

namespace media {

class ProxyStream;

/// A server on 127.0.0.1 that serves each opened recording under a random path of its own, and to whoever knows that
/// path alone. Lives in the MediaThread.
class LoopbackProxy final : public QObject
{
public:
    /// `http` outlives it.
    explicit LoopbackProxy(net::HttpClient &http, QObject *parent = nullptr);
    ~LoopbackProxy() override;

    /// Begins to bring its bytes, and to serve them at the URL that it announces, until it is deleted.
    void serve(ProxyStream &stream);

    /// The one behind that request target; null: nobody.
    ProxyStream *find(const QByteArray &target) const;
    quint16 port() const { return m_server.serverPort(); }

private:
    void takeConnections();

    net::HttpClient &m_http;
    QTcpServer m_server;
    QHash<QByteArray, QPointer<ProxyStream>> m_streams; ///< by path
};

} // namespace media
