#include "net/authorities.h"

#include "net/log.h"

#include <QSslCertificate>

namespace net {

namespace {

QList<QSslCertificate> certificatesIn(const QString &file, const char *who)
{
    if (file.isEmpty())
        return {};
    QList<QSslCertificate> found =
        QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (found.isEmpty())
        qCWarning(log) << who << "holds no certificate:" << file;
    return found;
}

} // namespace

QSslConfiguration tlsConfiguration(const QProcessEnvironment &environment, const QString &file)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QString named = environment.value(QStringLiteral("SSL_CERT_FILE"));
    if (named.isEmpty() && file.isEmpty())
        return configuration;
    const QList<QSslCertificate> added =
        certificatesIn(named, "SSL_CERT_FILE") + certificatesIn(file, "The chosen file");
    // Qt loads the system's on demand only as long as nobody adds to them.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + added);
    return configuration;
}

const QSslConfiguration &Authorities::tls() const
{
    if (!m_tls)
        m_tls = tlsConfiguration(m_environment, m_file);
    return *m_tls;
}

void Authorities::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_tls.reset();
}

} // namespace net
