#include "net/authorities.h"

#include "net/log.h"

#include <QSslCertificate>

namespace net {

QSslConfiguration tlsConfiguration(const QProcessEnvironment &environment)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QString file = environment.value(QStringLiteral("SSL_CERT_FILE"));
    if (file.isEmpty())
        return configuration;
    const QList<QSslCertificate> added =
        QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (added.isEmpty())
        qCWarning(log) << "SSL_CERT_FILE holds no certificate:" << file;
    // Qt loads the system's on demand only as long as nobody adds to them.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + added);
    return configuration;
}

const QSslConfiguration &Authorities::tls() const
{
    if (!m_tls)
        m_tls = tlsConfiguration(m_environment);
    return *m_tls;
}

} // namespace net
