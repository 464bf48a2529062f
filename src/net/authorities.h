#pragma once

#include <QSslConfiguration>

class QProcessEnvironment;

namespace net {

/// TLS as every hop uses it: the system's authorities and those in the PEM file that `SSL_CERT_FILE` names.
QSslConfiguration tlsConfiguration(const QProcessEnvironment &environment);

} // namespace net
