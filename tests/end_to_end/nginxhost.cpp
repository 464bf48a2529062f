#include "nginxhost.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

namespace {

constexpr int patienceMs = 20'000;
constexpr char secret[] = "link-secret";

constexpr char configuration[] = R"(daemon off;
master_process off;
worker_processes 1;
pid @DIR@/nginx.pid;
error_log @DIR@/error.log warn;
events { worker_connections 256; }
http {
    log_format requests '$connection $msec $request_time $status';
    access_log @DIR@/access.log requests;
    client_body_temp_path @DIR@/body;
    proxy_temp_path @DIR@/proxy;
    fastcgi_temp_path @DIR@/fastcgi;
    uwsgi_temp_path @DIR@/uwsgi;
    scgi_temp_path @DIR@/scgi;
    types { video/mp4 mp4; }
    gzip on;
    gzip_types *;
    gzip_min_length 1;
    limit_conn_zone $server_port zone=few:1m;
    server {
        listen 127.0.0.1:@PORT@;
        listen 127.0.0.1:@TLSPORT@ ssl;
        ssl_certificate @DIR@/server.pem;
        ssl_certificate_key @DIR@/server.key;
        location /plain/ { alias @DIR@/files/; }
        location /slow/ { alias @DIR@/files/; limit_rate @RATE@; }
        location /few/ {
            alias @DIR@/files/;
            limit_conn few 2;
            limit_conn_status 503;
            limit_rate 16m;
        }
        location /expiring/ {
            secure_link $arg_md5,$arg_expires;
            secure_link_md5 "$secure_link_expires$uri @SECRET@";
            if ($secure_link = "") { return 403; }
            if ($secure_link = "0") { return 410; }
            alias @DIR@/files/;
            limit_rate @RATE@;
        }
    }
}
)";

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

NginxHost::NginxHost(const support::TestAuthority &authority) : m_port(freePort()), m_tlsPort(freePort())
{
    if (!QDir(m_folder.path()).mkdir(QStringLiteral("files")) || !writeConfiguration(authority))
        return;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // -e: before it has read its configuration it would want /var/log.
    m_process.start(QStringLiteral("/usr/sbin/nginx"), {QStringLiteral("-e"), path(QStringLiteral("error.log")),
                                                        QStringLiteral("-c"), path(QStringLiteral("nginx.conf"))});
    m_ready = m_process.waitForStarted() && QTest::qWaitFor(
                                                [this] {
                                                    QTcpSocket socket;
                                                    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                                                    return socket.waitForConnected(100);
                                                },
                                                patienceMs);
}

NginxHost::~NginxHost()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

bool NginxHost::writeConfiguration(const support::TestAuthority &authority) const
{
    const QSslConfiguration tls = authority.serverConfiguration({QStringLiteral("127.0.0.1")});
    QByteArray text = configuration;
    text.replace("@DIR@", QFile::encodeName(m_folder.path()));
    text.replace("@PORT@", QByteArray::number(m_port));
    text.replace("@TLSPORT@", QByteArray::number(m_tlsPort));
    text.replace("@RATE@", QByteArray::number(slowRate));
    text.replace("@SECRET@", secret);
    return write(path(QStringLiteral("server.pem")), tls.localCertificate().toPem()) &&
           write(path(QStringLiteral("server.key")), tls.privateKey().toPem()) &&
           write(path(QStringLiteral("nginx.conf")), text);
}

bool NginxHost::put(const QString &name, const QByteArray &content, const QDateTime &modified) const
{
    // Beside it and renamed over it, as whoever publishes files does.
    const QString final = path(QStringLiteral("files/") + name);
    const QString fresh = final + QStringLiteral(".new");
    if (!write(fresh, content))
        return false;
    QFile file(fresh);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(modified, QFileDevice::FileModificationTime))
        return false;
    QFile::remove(final);
    return file.rename(final);
}

QUrl NginxHost::url(const QByteArray &path, bool tls) const
{
    const QByteArray scheme = tls ? "https" : "http";
    const QByteArray port = QByteArray::number(tls ? m_tlsPort : m_port);
    return QUrl::fromEncoded(scheme + "://127.0.0.1:" + port + path);
}

QUrl NginxHost::expiring(const QByteArray &name, const QDateTime &until) const
{
    const QByteArray path = "/expiring/" + name;
    const QByteArray expires = QByteArray::number(until.toSecsSinceEpoch());
    const QByteArray signedText = expires + path + ' ' + secret;
    const QByteArray digest = QCryptographicHash::hash(signedText, QCryptographicHash::Md5);
    const QByteArray signature = digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return url(path + "?md5=" + signature + "&expires=" + expires);
}

QList<QByteArrayList> NginxHost::logged() const
{
    QFile log(path(QStringLiteral("access.log")));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArrayList> lines;
    for (const QByteArray &line : log.readAll().split('\n')) {
        if (!line.isEmpty())
            lines.append(line.split(' '));
    }
    return lines;
}

void NginxHost::forget()
{
    m_forgotten = logged().size();
}

int NginxHost::answers(int status) const
{
    const QList<QByteArrayList> lines = logged().mid(m_forgotten);
    return int(std::count_if(lines.begin(), lines.end(),
                             [status](const QByteArrayList &line) { return line.value(3).toInt() == status; }));
}

int NginxHost::mostAtOnce() const
{
    const QList<QByteArrayList> lines = logged().mid(m_forgotten);
    int most = 0;
    for (const QByteArrayList &one : lines) {
        // Whoever overlaps most does so at the beginning of one of them.
        const double begin = one.value(1).toDouble() - one.value(2).toDouble();
        QSet<QByteArray> connections;
        for (const QByteArrayList &other : lines) {
            const double end = other.value(1).toDouble();
            const bool delivers = other.value(3).startsWith('2');
            if (delivers && end - other.value(2).toDouble() <= begin && end > begin)
                connections.insert(other.value(0));
        }
        most = std::max(most, int(connections.size()));
    }
    return most;
}
