#include "relay.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace {

constexpr int patienceMs = 10'000;

/// What concerns one connection only.
bool isOfTheConnection(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "connection" || lower == "keep-alive" || lower == "content-length" || lower == "transfer-encoding";
}

QByteArray written(const support::SeenRequest &request)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.0\r\n";
    for (const auto &[name, value] : request.headers) {
        if (!isOfTheConnection(name))
            text += name + ": " + value + "\r\n";
    }
    return text + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\nConnection: close\r\n\r\n" +
           request.body;
}

support::Answer parsed(const QByteArray &bytes)
{
    support::Answer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (!isOfTheConnection(line.left(colon)))
            answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

} // namespace

support::Answer relay(const support::SeenRequest &request, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patienceMs))
        return support::Answer::json("{}", 502);
    socket.write(written(request));
    QByteArray bytes;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        bytes += socket.readAll();
    bytes += socket.readAll();
    return bytes.contains("\r\n\r\n") ? parsed(bytes) : support::Answer::json("{}", 502);
}
