#pragma once

#include <QString>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <functional>

namespace support {

/// A proxy on 127.0.0.1 that knows CONNECT only, in a thread of its own: what a name on the internet leads to is the
/// test's to say.
class ConnectProxy
{
public:
    /// The local port that answers for host and port; 0: refused with 502. Called in the proxy's thread.
    using Route = std::function<quint16(const QString &host, quint16 port)>;

    explicit ConnectProxy(Route route);
    ~ConnectProxy();
    ConnectProxy(const ConnectProxy &) = delete;
    ConnectProxy &operator=(const ConnectProxy &) = delete;

    /// `http://127.0.0.1:PORT`, as `https_proxy` wants it.
    QUrl url() const;
    /// `host:port` of every CONNECT, in order, refused ones included; what was no CONNECT stands as its request line.
    QStringList targets() const;

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
};

} // namespace support
