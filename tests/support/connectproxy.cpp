#include "support/connectproxy.h"

#include <QHostAddress>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>

namespace support {

namespace {

/// Carries what arrives at one end to the other, and the end of it.
void pipe(QTcpSocket *from, QTcpSocket *to)
{
    const auto carry = [from, to] {
        if (to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, carry);
    QObject::connect(from, &QTcpSocket::disconnected, to, [carry, to] {
        carry();
        to->disconnectFromHost();
    });
    QObject::connect(to, &QTcpSocket::connected, to, carry);
}

} // namespace

class ConnectProxy::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(Route route) : m_route(std::move(route)) {}

    void listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server->nextPendingConnection())
                welcome(client);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server->serverPort(); }

    QStringList targets() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_targets;
    }

private:
    void welcome(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            const QByteArray seen = client->peek(maxHead);
            const qsizetype end = seen.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            client->read(end + 4);
            disconnect(client, &QTcpSocket::readyRead, this, nullptr);
            open(client, seen.left(seen.indexOf("\r\n")));
        });
    }

    void open(QTcpSocket *client, const QByteArray &requestLine)
    {
        const QList<QByteArray> words = requestLine.split(' ');
        const bool isConnect = words.size() == 3 && words.first() == "CONNECT";
        const QString target = QString::fromLatin1(isConnect ? words.at(1) : requestLine);
        {
            const QMutexLocker lock(&m_mutex);
            m_targets.append(target);
        }
        const quint16 port =
            isConnect ? m_route(target.section(u':', 0, -2), target.section(u':', -1).toUShort()) : quint16(0);
        if (port == 0) {
            client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        pipe(client, server);
        pipe(server, client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    static constexpr qint64 maxHead = 64 * 1024;

    Route m_route;
    QTcpServer *m_server = nullptr;
    mutable QMutex m_mutex;
    QStringList m_targets;
};

ConnectProxy::ConnectProxy(Route route) : m_worker(new Worker(std::move(route)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &Worker::listen, Qt::BlockingQueuedConnection);
}

ConnectProxy::~ConnectProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl ConnectProxy::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_worker->port());
    return url;
}

QStringList ConnectProxy::targets() const
{
    return m_worker->targets();
}

} // namespace support

#include "connectproxy.moc"
