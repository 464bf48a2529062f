#include "net/hop.h"

#include "net/networkerror.h"

#include <utility>

namespace net {

namespace {

/// Of a connection that breaks, Qt throws away what it has not handed over: so much at first, and more only where more
/// has come already.
constexpr qint64 readBuffer = qint64(64) * 1024;
constexpr qint64 largeReadBuffer = qint64(256) * 1024;
constexpr qint64 worthLargeBuffer = qint64(4) * 1024 * 1024;
constexpr auto gatheringTime = std::chrono::milliseconds(10);

} // namespace

Hop::Hop(QNetworkReply *reply, const Timeouts &timeouts, QObject *parent)
    : QObject(parent), m_reply(reply), m_idleLimit(timeouts.idle)
{
    m_elapsed.start();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Hop::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Hop::arrived);
    connect(m_reply, &QNetworkReply::finished, this, &Hop::ended);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    connect(&m_gathering, &QTimer::timeout, this, &Hop::handOver);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Hop::timedOut);
    m_wait.start(timeouts.connect);
}

Hop::~Hop()
{
    dropReply();
}

qint64 Hop::bytesAvailable() const
{
    return m_ready ? unread() : 0;
}

qint64 Hop::unread() const
{
    return m_rest.size() + (m_reply ? m_reply->bytesAvailable() : 0);
}

/// Half of what Qt keeps, which then goes on receiving meanwhile.
qint64 Hop::worthwhile() const
{
    return (m_consumed < worthLargeBuffer ? readBuffer : largeReadBuffer) / 2;
}

QByteArray Hop::read(qint64 maxSize)
{
    if (!m_rest.isEmpty()) {
        QByteArray piece = m_rest.left(maxSize);
        m_rest.remove(0, piece.size());
        return piece;
    }
    if (!m_reply)
        return {};
    QByteArray piece = m_reply->read(maxSize);
    const bool wasShort = m_consumed < worthLargeBuffer;
    m_consumed += piece.size();
    if (wasShort && m_consumed >= worthLargeBuffer)
        m_reply->setReadBufferSize(largeReadBuffer);
    if (!m_ended && m_head.status != 0 && unread() == 0) {
        m_ready = false;
        m_wait.start(m_idleLimit);
    }
    return piece;
}

void Hop::abort()
{
    m_ended = true;
    m_wait.stop();
    m_gathering.stop();
    m_rest.clear();
    dropReply();
}

void Hop::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_head.status != 0 || status < 200)
        return;
    m_head.status = status;
    m_head.headers = m_reply->rawHeaderPairs();
    if (unread() == 0)
        m_wait.start(m_idleLimit);
    Q_EMIT headReceived();
}

void Hop::arrived()
{
    // Unread bytes mean that the reader holds the sender back: no stall, however long it takes.
    if (m_head.status == 0 || unread() == 0)
        return;
    m_wait.stop();
    if (m_ready || unread() >= worthwhile())
        handOver();
    else if (!m_gathering.isActive())
        m_gathering.start();
}

void Hop::handOver()
{
    m_gathering.stop();
    m_ready = true;
    Q_EMIT readyRead();
}

void Hop::ended()
{
    const QPointer<Hop> self(this);
    takeHead();
    if (!self || m_ended)
        return;
    std::optional<core::Error> error = transportError(*m_reply);
    if (!error && m_head.status == 0)
        error = failure(core::Error::Kind::Server, QStringLiteral("no HTTP answer"));
    if (!error && isCutShort())
        error = failure(core::Error::Kind::Network, QStringLiteral("the answer ended early"));
    finish(std::move(error));
}

void Hop::timedOut()
{
    core::Error error = failure(core::Error::Kind::Network, {});
    error.cause = core::Error::Cause::Timeout;
    if (m_reply)
        m_rest = m_reply->readAll();
    dropReply();
    finish(std::move(error));
}

core::Error Hop::failure(core::Error::Kind kind, const QString &words) const
{
    core::Error error(kind, words);
    error.status = m_head.status;
    if (m_reply)
        error.subject = m_reply->url().host();
    return error;
}

void Hop::finish(std::optional<core::Error> error)
{
    if (std::exchange(m_ended, true))
        return;
    m_wait.stop();
    m_gathering.stop();
    m_ready = true;
    m_error = std::move(error);
    Q_EMIT finished();
}

void Hop::dropReply()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    // `abort` emits finished before it returns, and may run inside a signal of this very reply.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

/// Qt 6.4 sometimes calls a body that broke off a whole one, in about one of ten: measured.
bool Hop::isCutShort() const
{
    if (m_reply->operation() == QNetworkAccessManager::HeadOperation || m_head.status == 204 || m_head.status == 304 ||
        m_head.hasHeader("Content-Encoding"))
        return false;
    const std::optional<qint64> promised = m_head.contentLength();
    return promised && m_consumed + unread() < *promised;
}

} // namespace net
