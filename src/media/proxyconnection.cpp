#include "media/proxyconnection.h"

#include "media/loopbackproxy.h"
#include "media/proxystream.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestRequest = qsizetype(16) * 1024;
constexpr auto longestWait = 10s;
/// So much lies ready for the player; more is not fetched before it takes some.
constexpr qint64 sendBuffer = qint64(256) * 1024;
constexpr qint64 blockSize = qint64(64) * 1024;

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = !text.isEmpty() && text.front() >= '0' && text.front() <= '9';
    const qint64 value = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

/// A page elsewhere whose name was made to lead to this computer calls it by that name (DNS rebinding).
bool isLoopbackHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + suffix || host == "localhost" + suffix;
}

} // namespace

std::optional<core::ByteRange> requestedBytes(const QByteArray &header, qint64 total)
{
    const QByteArray text = header.trimmed();
    if (!text.toLower().startsWith("bytes=") || text.contains(','))
        return {};
    const QList<QByteArray> ends = text.mid(6).split('-');
    if (ends.size() != 2)
        return {};
    const std::optional<qint64> first = number(ends[0].trimmed());
    const std::optional<qint64> last = number(ends[1].trimmed());
    if (!first && !last)
        return {};
    if (!first)
        return core::ByteRange{std::max<qint64>(0, total - *last), total};
    if (last && *last < *first)
        return {};
    return core::ByteRange{*first, last ? std::min(*last, total - 1) + 1 : total};
}

ProxyConnection::ProxyConnection(LoopbackProxy &proxy, QTcpSocket *socket)
    : QObject(&proxy), m_proxy(proxy), m_socket(socket), m_limit(this)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestRequest + 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ProxyConnection::readRequest);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ProxyConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_stage = Stage::Closing;
        dropReader();
        deleteLater();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ProxyConnection::breakOff);
    m_limit.start(longestWait);
    readRequest();
}

ProxyConnection::~ProxyConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void ProxyConnection::readRequest()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_stage != Stage::Request)
        return;
    m_received += bytes;
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0 && m_received.size() <= longestRequest)
        return;
    m_limit.stop();
    if (end < 0 || end > longestRequest)
        return refuse(431, "Request Header Fields Too Large");
    understand(m_received.left(end));
}

void ProxyConnection::understand(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return refuse(400, "Bad Request");
    QByteArray host;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(0, colon)).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "host")
            host = value;
        else if (name == "range")
            m_range = value;
    }
    if (!isLoopbackHost(host, m_proxy.port()))
        return refuse(403, "Forbidden");
    m_headOnly = words[0] == "HEAD";
    if (!m_headOnly && words[0] != "GET")
        return refuse(405, "Method Not Allowed", "Allow: GET, HEAD\r\n");
    m_stream = m_proxy.find(words[1]);
    if (!m_stream)
        return refuse(404, "Not Found");
    m_stage = Stage::Known;
    connect(m_stream, &QObject::destroyed, this, &ProxyConnection::breakOff);
    connect(m_stream, &ProxyStream::arrived, this, &ProxyConnection::answerWhenKnown);
    m_stream->wake();
    answerWhenKnown();
}

void ProxyConnection::answerWhenKnown()
{
    if (m_stage == Stage::Body)
        return pump();
    if (m_stage != Stage::Known)
        return;
    if (m_stream->failure())
        return refuse(502, "Bad Gateway");
    if (!m_stream->isKnown())
        return;
    if (m_stream->content().total)
        answer(*m_stream->content().total);
    else
        answerOfUnknownLength();
}

void ProxyConnection::answer(qint64 total)
{
    const QByteArray size = QByteArray::number(total);
    const auto range = m_range.isEmpty() ? std::nullopt : requestedBytes(m_range, total);
    if (range && range->isEmpty())
        return refuse(416, "Range Not Satisfiable", "Content-Range: bytes */" + size + "\r\n");
    m_position = range ? range->begin : 0;
    m_end = range ? range->end : total;
    QByteArray headers = "Accept-Ranges: bytes\r\nContent-Length: " + QByteArray::number(m_end - m_position) + "\r\n";
    if (range)
        headers += "Content-Range: bytes " + QByteArray::number(m_position) + '-' + QByteArray::number(m_end - 1) +
                   '/' + size + "\r\n";
    sendHead(range ? 206 : 200, range ? "Partial Content" : "OK", headers);
}

/// From the beginning, whatever was asked for: nobody knows where anything lies.
void ProxyConnection::answerOfUnknownLength()
{
    m_end = StretchReader::toTheEnd;
    sendHead(200, "OK", {});
}

void ProxyConnection::sendHead(int status, const QByteArray &reason, const QByteArray &headers)
{
    const QByteArray &type = m_stream->content().contentType;
    m_stage = Stage::Body;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
                    "\r\nContent-Type: " + (type.isEmpty() ? QByteArray("application/octet-stream") : type) + "\r\n" +
                    headers + "Connection: close\r\n\r\n");
    if (m_headOnly)
        m_end = m_position;
    pump();
}

void ProxyConnection::refuse(int status, const QByteArray &reason, const QByteArray &headers)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n" + headers +
                    "Content-Length: 0\r\nConnection: close\r\n\r\n");
    close();
}

void ProxyConnection::close()
{
    m_stage = Stage::Closing;
    m_socket->disconnectFromHost();
}

void ProxyConnection::pump()
{
    if (m_stage != Stage::Body || !m_stream)
        return;
    while (m_stage == Stage::Body && m_position < m_end && m_socket->bytesToWrite() < sendBuffer) {
        const qint64 wanted = std::min(blockSize, m_end - m_position);
        const QByteArray bytes = m_stream->atHand(m_position, wanted);
        if (!bytes.isEmpty()) {
            dropReader();
            send(bytes);
        } else if (m_stream->isInMemory()) {
            if (m_stream->failure())
                breakOff();
            return;
        } else if (!readFromNetwork(wanted)) {
            return;
        }
    }
    if (m_stage == Stage::Body && m_position >= m_end)
        close();
}

/// False when nothing has come yet.
bool ProxyConnection::readFromNetwork(qint64 maxSize)
{
    if (!m_reader) {
        const qint64 next = m_stream->nextAtHand(m_position);
        m_reader = m_stream->reader({m_position, std::min(next, m_end)});
        connect(m_reader.get(), &StretchReader::readyRead, this, &ProxyConnection::pump);
        connect(m_reader.get(), &StretchReader::finished, this, &ProxyConnection::readerEnded);
    }
    const core::ByteRange range{m_position, m_position + m_reader->bytesAvailable()};
    const QByteArray bytes = m_reader->read(maxSize);
    if (bytes.isEmpty())
        return false;
    m_stream->noteFetched({range.begin, range.begin + bytes.size()});
    send(bytes);
    return true;
}

void ProxyConnection::readerEnded()
{
    const std::optional<core::Error> error = m_reader->error();
    dropReader();
    if (error) {
        if (m_stream)
            m_stream->noteFailure(*error);
        return breakOff();
    }
    if (m_end == StretchReader::toTheEnd)
        m_end = m_position;
    pump();
}

/// Often in the middle of its signal.
void ProxyConnection::dropReader()
{
    if (!m_reader)
        return;
    m_reader->disconnect();
    m_reader.release()->deleteLater();
}

void ProxyConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_position += bytes.size();
}

/// Short of the length that was said: the player does not take what it has for the whole.
void ProxyConnection::breakOff()
{
    m_socket->abort(); // which deletes this, by `disconnected`
}

} // namespace media
