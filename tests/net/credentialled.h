#pragma once

#include "net/authorization.h"

namespace net {

/// A credential that every origin of the list may see, and nobody else.
inline Authorization credentialFor(const QList<QUrl> &origins,
                                   const QByteArray &header = QByteArrayLiteral("Authorization"))
{
    Authorization authorization;
    authorization.credential = Credential{Credential::Kind::ApiKey, header, QByteArrayLiteral("Bearer SECRET")};
    authorization.mayCarry = [origins](const Credential &, const QUrl &url) {
        return std::any_of(origins.cbegin(), origins.cend(),
                           [&url](const QUrl &origin) { return sameOrigin(origin, url); });
    };
    return authorization;
}

} // namespace net
