#include "media/loopbackproxy.h"

#include "media/proxyconnection.h"
#include "media/proxystream.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrl>

#include <array>

namespace media {

namespace {

/// 24 bytes from the system's generator: nobody guesses it, and it needs no escapes.
QByteArray randomPath()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return '/' + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

LoopbackProxy::LoopbackProxy(net::HttpClient &http, QObject *parent) : QObject(parent), m_http(http)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackProxy::takeConnections);
    if (!m_server.listen(QHostAddress::LocalHost))
        qWarning("The preview cannot listen on this computer: %s", qPrintable(m_server.errorString()));
}

LoopbackProxy::~LoopbackProxy() = default;

void LoopbackProxy::serve(ProxyStream &stream)
{
    const QByteArray path = randomPath();
    m_streams.insert(path, &stream);
    connect(&stream, &QObject::destroyed, this, [this, path] { m_streams.remove(path); });
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(QString::fromLatin1(path));
    stream.begin(m_http, url);
}

ProxyStream *LoopbackProxy::find(const QByteArray &target) const
{
    return m_streams.value(target);
}

void LoopbackProxy::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new ProxyConnection(*this, socket);
}

} // namespace media
