#include "support/testauthority.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace support {

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList newKeyArguments(const QString &keyFile)
{
    return {QStringLiteral("-newkey"),
            QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"),
            QStringLiteral("-keyout"),
            keyFile};
}

QString alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names)
        entries.append((QHostAddress(name).isNull() ? QStringLiteral("DNS:") : QStringLiteral("IP:")) + name);
    return QStringLiteral("subjectAltName=") + entries.join(u',');
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestAuthority::TestAuthority()
{
    const QString file = path(QStringLiteral("authority.pem"));
    const QStringList arguments = QStringList{QStringLiteral("req"),   QStringLiteral("-x509"),
                                              QStringLiteral("-subj"), QStringLiteral("/CN=Reelkeep test authority"),
                                              QStringLiteral("-days"), QStringLiteral("2"),
                                              QStringLiteral("-out"),  file} +
                                  newKeyArguments(path(QStringLiteral("authority.key")));
    if (openssl(arguments))
        m_file = file;
}

QSslConfiguration TestAuthority::serverConfiguration(const QStringList &names) const
{
    const QString key = path(QStringLiteral("server.key"));
    const QString certificate = path(QStringLiteral("server.pem"));
    const QString request = path(QStringLiteral("server.csr"));
    const QString extensions = path(QStringLiteral("server.ext"));
    QFile extensionsFile(extensions);
    if (!extensionsFile.open(QIODevice::WriteOnly))
        return {};
    extensionsFile.write(alternativeNames(names).toLatin1());
    extensionsFile.close();
    const bool made =
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=Reelkeep test server"),
                            QStringLiteral("-out"), request} +
                newKeyArguments(key)) &&
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request, QStringLiteral("-CA"),
                 m_file, QStringLiteral("-CAkey"), path(QStringLiteral("authority.key")),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("2"),
                 QStringLiteral("-extfile"), extensions, QStringLiteral("-out"), certificate});
    if (!made)
        return {};
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(contents(certificate)));
    configuration.setPrivateKey(QSslKey(contents(key), QSsl::Ec));
    return configuration;
}

} // namespace support
