#pragma once

#include <QProcessEnvironment>
#include <QSslConfiguration>

#include <optional>

namespace net {

/// TLS as every hop uses it: the system's authorities and those in the PEM files that `SSL_CERT_FILE` and, where it is
/// not empty, `file` name.
QSslConfiguration tlsConfiguration(const QProcessEnvironment &environment, const QString &file = {});

/// The same, read when first asked for: with a file it takes a quarter of a second, which who speaks to the loopback
/// alone need not wait for.
class Authorities
{
public:
    explicit Authorities(const QProcessEnvironment &environment) : m_environment(environment) {}

    const QSslConfiguration &tls() const;
    /// For the hops to come; PEM, empty: none.
    void setFile(const QString &file);

private:
    QProcessEnvironment m_environment;
    QString m_file;
    mutable std::optional<QSslConfiguration> m_tls;
};

} // namespace net
