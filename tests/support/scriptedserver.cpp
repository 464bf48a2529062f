#include "support/scriptedserver.h"

#include "support/scriptedconnection.h"

#include <QMutexLocker>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>

#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0; ///< inclusive
};

/// The one range of `bytes=a-b`, `bytes=a-` or `bytes=-n` that lies within the content.
std::optional<ByteRange> satisfiable(const QByteArray &range, qint64 size)
{
    if (!range.startsWith("bytes=") || range.contains(','))
        return std::nullopt;
    const QList<QByteArray> ends = range.mid(6).split('-');
    if (ends.size() != 2)
        return std::nullopt;
    ByteRange result{ends.at(0).toLongLong(), size - 1};
    if (ends.at(0).isEmpty())
        result.first = std::max<qint64>(0, size - ends.at(1).toLongLong());
    else if (!ends.at(1).isEmpty())
        result.last = std::min(result.last, ends.at(1).toLongLong());
    if (result.first > result.last)
        return std::nullopt;
    return result;
}

void reset(qintptr descriptor)
{
    const linger hard{1, 0};
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(int(descriptor));
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray SeenRequest::path() const
{
    return target.split('?').constFirst();
}

Answer Answer::json(const QByteArray &body, int status)
{
    Answer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = body;
    return answer;
}

Answer Answer::redirect(const QUrl &to, int status)
{
    Answer answer;
    answer.status = status;
    answer.headers = {{"Location", to.toEncoded()}};
    return answer;
}

Answer Answer::ranged(const SeenRequest &request, const QByteArray &content, const QByteArray &contentType,
                      const QByteArray &etag)
{
    Answer answer;
    answer.headers = {{"Content-Type", contentType}, {"ETag", etag}, {"Accept-Ranges", "bytes"}};
    answer.body = content;
    const QByteArray condition = request.header("If-Range");
    if (!request.hasHeader("Range") || (!condition.isEmpty() && condition != etag))
        return answer;

    const QByteArray total = QByteArray::number(content.size());
    const std::optional<ByteRange> range = satisfiable(request.header("Range"), content.size());
    if (!range) {
        answer.status = 416;
        answer.headers.append({"Content-Range", "bytes */" + total});
        answer.body.clear();
        return answer;
    }
    answer.status = 206;
    answer.headers.append({"Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                                QByteArray::number(range->last) + '/' + total});
    answer.body = content.mid(range->first, range->last - range->first + 1);
    return answer;
}

class ScriptedServer::Worker final : public QTcpServer
{
public:
    Worker(Handler handler, std::optional<QSslConfiguration> tls) : m_handler(std::move(handler)), m_tls(std::move(tls))
    {}

    ~Worker() override
    {
        // They speak of their ends to what is below, which a QObject's children outlive.
        const QObjectList all = children();
        for (QObject *child : all)
            delete dynamic_cast<ScriptedConnection *>(child);
    }

    bool isTls() const { return m_tls.has_value(); }
    quint16 listeningPort() const { return m_port; }

    void start()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The scripted server cannot listen: %s", qPrintable(errorString()));
        m_port = serverPort();
    }

    QList<SeenRequest> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

    void forgetSeen()
    {
        const QMutexLocker lock(&m_mutex);
        m_seen.clear();
    }

    int mostConnections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_most;
    }

    void setConnectionLimit(int connections)
    {
        const QMutexLocker lock(&m_mutex);
        m_limit = connections;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (isFull())
            return reset(descriptor);
        QTcpSocket *socket = m_tls ? new QSslSocket : new QTcpSocket;
        auto *connection = new ScriptedConnection(
            socket, [this](const SeenRequest &request) { return answer(request); }, [this] { --m_underWay; }, this);
        count(+1);
        connect(connection, &QObject::destroyed, this, [this] { count(-1); });
        socket->setSocketDescriptor(descriptor);
        if (auto *tlsSocket = qobject_cast<QSslSocket *>(socket)) {
            tlsSocket->setSslConfiguration(*m_tls);
            tlsSocket->startServerEncryption();
        }
    }

private:
    Answer answer(SeenRequest request)
    {
        request.underWay = ++m_underWay;
        {
            const QMutexLocker lock(&m_mutex);
            m_seen.append(request);
        }
        return m_handler(request);
    }

    bool isFull() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_limit > 0 && m_open >= m_limit;
    }

    void count(int change)
    {
        const QMutexLocker lock(&m_mutex);
        m_open += change;
        m_most = std::max(m_most, m_open);
    }

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    quint16 m_port = 0; ///< set before the constructor of the server returns, never again
    mutable QMutex m_mutex;
    QList<SeenRequest> m_seen;
    int m_open = 0;
    int m_most = 0;
    int m_limit = 0;
    int m_underWay = 0; ///< in the server's thread only
};

ScriptedServer::ScriptedServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_worker(new Worker(std::move(handler), std::move(tls)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->start(); }, Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ScriptedServer::port() const
{
    return m_worker->listeningPort();
}

QUrl ScriptedServer::url(const QByteArray &path) const
{
    const QByteArray scheme = m_worker->isTls() ? "https" : "http";
    return QUrl::fromEncoded(scheme + "://127.0.0.1:" + QByteArray::number(port()) + path);
}

QList<SeenRequest> ScriptedServer::seen() const
{
    return m_worker->seen();
}

void ScriptedServer::forgetSeen()
{
    m_worker->forgetSeen();
}

int ScriptedServer::mostConnections() const
{
    return m_worker->mostConnections();
}

void ScriptedServer::setConnectionLimit(int connections)
{
    m_worker->setConnectionLimit(connections);
}

} // namespace support
