#include "client.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace {

constexpr int patienceMs = 30'000;

/// HMAC as RFC 2104 spells it out.
QByteArray hmac(QByteArray key, const QByteArray &message)
{
    const auto sha = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    if (key.size() > 64)
        key = sha(key);
    key = key.leftJustified(64, '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (qsizetype i = 0; i < 64; ++i) {
        inner[i] = char(key[i] ^ 0x36);
        outer[i] = char(key[i] ^ 0x5c);
    }
    return sha(outer + sha(inner + message));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Status 0 where it is no whole answer.
Reply parsed(const QByteArray &answer, bool bodiless)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    Reply reply;
    const QList<QByteArray> lines = answer.left(std::max(end, qsizetype(0))).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = answer.mid(end + 4);
    const bool whole = end > 0 && (bodiless || reply.header("content-length").toLongLong() == reply.body.size());
    reply.status = whole ? lines.first().split(' ').value(1).toInt() : 0;
    return reply;
}

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Reply send(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    QByteArray request = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    Headers all = headers;
    if (std::none_of(all.begin(), all.end(), [](const auto &header) { return header.first == "Host"; }))
        all.append(qMakePair(QByteArray("Host"), url.authority().toLatin1()));
    for (const auto &[name, value] : std::as_const(all))
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";

    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(request + "Connection: close\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return parsed(answer, method == "HEAD");
}

QUrl at(const QUrl &url, const QByteArray &rest)
{
    return QUrl::fromEncoded(url.toEncoded() + rest);
}

QByteArray Credentials::jwt(const QJsonObject &claims, const QString &secret)
{
    const QByteArray text = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                            base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + base64Url(hmac(secret.toLatin1(), text));
}

Headers Credentials::bearer(core::Instant now) const
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const QJsonObject claims{{QStringLiteral("iss"), m_account.secrets.value(QStringLiteral("api_key"))},
                             {QStringLiteral("iat"), seconds - 30},
                             {QStringLiteral("exp"), seconds + 3600}};
    return {qMakePair(QByteArray("Authorization"),
                      QByteArray("Bearer " + jwt(claims, m_account.secrets.value(QStringLiteral("api_secret")))))};
}

Headers Credentials::basic() const
{
    const QString pair = m_account.fields.value(QStringLiteral("project_id")) + u':' +
                         m_account.secrets.value(QStringLiteral("api_token"));
    return {qMakePair(QByteArray("Authorization"), QByteArray("Basic " + pair.toLatin1().toBase64()))};
}

Headers Credentials::key() const
{
    return {qMakePair(QByteArray("anchor-api-key"), m_account.secrets.value(QStringLiteral("api_key")).toLatin1())};
}
