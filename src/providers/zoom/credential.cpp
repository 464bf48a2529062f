#include "providers/zoom/credential.h"

namespace providers::zoom {

namespace {

net::Credential bearer(net::Credential::Kind kind, const QByteArray &token)
{
    return {kind, QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + token};
}

bool isZoomHost(const QUrl &url)
{
    const QString host = url.host();
    const bool named = host == u"zoom.us" || host.endsWith(QStringLiteral(".zoom.us"));
    return named && url.scheme() == u"https" && url.port(443) == 443 && url.userInfo().isEmpty();
}

} // namespace

net::Credential apiCredential(const QByteArray &jwt)
{
    return bearer(net::Credential::Kind::Jwt, jwt);
}

net::Credential downloadCredential(const QByteArray &token)
{
    return bearer(net::Credential::Kind::DownloadToken, token);
}

bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url)
{
    switch (credential.kind) {
    case net::Credential::Kind::Jwt:
        return endpoint.owns(url);
    case net::Credential::Kind::DownloadToken:
        return endpoint.owns(url) || isZoomHost(url);
    case net::Credential::Kind::ApiKey:
    case net::Credential::Kind::ApiToken:
        return false;
    }
    return false;
}

} // namespace providers::zoom
