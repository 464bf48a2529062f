#include "support/scriptedconnection.h"

#include <QSslSocket>

#include <algorithm>

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace support {

namespace {

constexpr std::chrono::milliseconds tick{5};
constexpr qint64 sendBuffer = 256 * 1024;
constexpr qsizetype chunkSize = 64 * 1024;

SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            request.headers.append({lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed()});
    }
    return request;
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

} // namespace

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, Answerer answerer, std::function<void()> answered,
                                       QObject *parent)
    : QObject(parent), m_socket(socket), m_answerer(std::move(answerer)), m_answered(std::move(answered))
{
    m_socket->setParent(this);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(tick);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { readRequests(); });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_tick.stop();
        deleteLater();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_headSent && m_answer.bytesPerSecond == 0)
            sendBody();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_sent < bodyLimit())
            sendBody();
        else
            resetOnceSent();
    });
}

ScriptedConnection::~ScriptedConnection()
{
    if (m_busy)
        m_answered();
}

void ScriptedConnection::readRequests()
{
    m_received += m_socket->readAll();
    while (!m_busy) {
        const std::optional<SeenRequest> request = takeRequest();
        if (!request)
            return;
        begin(*request);
    }
}

std::optional<SeenRequest> ScriptedConnection::takeRequest()
{
    static const QByteArray blankLine = "\r\n\r\n";
    const qsizetype end = m_received.indexOf(blankLine);
    if (end < 0)
        return std::nullopt;
    SeenRequest request = parseHead(m_received.left(end));
    const qsizetype bodyStart = end + blankLine.size();
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_received.size() < bodyStart + length)
        return std::nullopt;
    request.body = m_received.mid(bodyStart, length);
    m_received.remove(0, bodyStart + length);
    return request;
}

void ScriptedConnection::begin(const SeenRequest &request)
{
    m_busy = true;
    m_headSent = false;
    m_sent = 0;
    m_answer = m_answerer(request);
    if (m_answer.chunked)
        m_answer.body = inChunks(m_answer.body);
    m_withBody = request.method != "HEAD" && mayHaveBody(m_answer.status);
    m_closeAfter = m_answer.end == Answer::End::Close || m_answer.contentLength == -1 ||
                   request.header("Connection").toLower() == "close";
    if (m_answer.delay.count() > 0)
        QTimer::singleShot(m_answer.delay, Qt::PreciseTimer, this, [this] { sendHead(); });
    else
        sendHead();
}

void ScriptedConnection::sendHead()
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : std::as_const(m_answer.headers))
        head += name + ": " + value + "\r\n";
    const qint64 length = m_answer.contentLength.value_or(m_answer.body.size());
    if (m_answer.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (length >= 0 && mayHaveBody(m_answer.status))
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (m_closeAfter)
        head += "Connection: close\r\n";
    m_socket->write(head + "\r\n");
    m_headSent = true;
    if (m_answer.bytesPerSecond > 0 && bodyLimit() > 0)
        m_tick.start();
    else
        sendBody();
}

qint64 ScriptedConnection::bodyLimit() const
{
    if (!m_withBody)
        return 0;
    return m_answer.cutAfter < 0 ? m_answer.body.size() : std::min<qint64>(m_answer.cutAfter, m_answer.body.size());
}

void ScriptedConnection::sendBody()
{
    qint64 allowance = sendBuffer - m_socket->bytesToWrite();
    if (m_answer.bytesPerSecond > 0)
        allowance = std::min(allowance, std::max<qint64>(1, m_answer.bytesPerSecond * tick.count() / 1000));
    const qint64 piece = std::min(allowance, bodyLimit() - m_sent);
    if (piece > 0) {
        m_sent += piece;
        m_socket->write(m_answer.body.constData() + m_sent - piece, piece);
    }
    if (m_sent == bodyLimit())
        finishBody();
}

void ScriptedConnection::finishBody()
{
    if (!m_headSent)
        return;
    m_headSent = false;
    m_tick.stop();
    switch (m_answer.end) {
    case Answer::End::Stall:
        return;
    case Answer::End::Reset:
        m_tick.start();
        return;
    case Answer::End::KeepAlive:
    case Answer::End::Close:
        break;
    }
    if (m_closeAfter) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    m_answered();
    QMetaObject::invokeMethod(
        this, [this] { readRequests(); }, Qt::QueuedConnection);
}

/// A reset throws away what the kernel has not sent yet, so it waits until the other side has all that was promised to
/// it.
void ScriptedConnection::resetOnceSent()
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    const int descriptor = static_cast<int>(m_socket->socketDescriptor());
    int unsent = 0;
    ::ioctl(descriptor, SIOCOUTQ, &unsent);
    if (m_socket->bytesToWrite() > 0 || (tls && tls->encryptedBytesToWrite() > 0) || unsent > 0)
        return;
    m_tick.stop();
    const linger hard{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

} // namespace support
