#pragma once

#include <QProcessEnvironment>
#include <QSslConfiguration>

#include <optional>

namespace net {

/// TLS as every hop uses it: the system's authorities and those in the PEM file that `SSL_CERT_FILE` names.
QSslConfiguration tlsConfiguration(const QProcessEnvironment &environment);

/// The same, read when first asked for: with `SSL_CERT_FILE` it takes a quarter of a second, which who speaks to the
/// loopback alone need not wait for.
class Authorities
{
public:
    explicit Authorities(const QProcessEnvironment &environment) : m_environment(environment) {}

    const QSslConfiguration &tls() const;

private:
    QProcessEnvironment m_environment;
    mutable std::optional<QSslConfiguration> m_tls;
};

} // namespace net
