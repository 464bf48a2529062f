#pragma once

#include "net/authorization.h"

#include <optional>

namespace net {

/// Decides, hop by hop, in which form the credential of one request travels, if at all. Knows no network.
class CredentialRoute
{
public:
    enum class Form { None, Header, Query };

    explicit CredentialRoute(const Authorization &authorization) : m_authorization(authorization) {}

    /// How the next hop, to this URL, is asked.
    Form enter(const QUrl &url);
    /// That hop answered 401 or 403: how it is to be asked once more; nullopt when the refusal is the answer.
    std::optional<Form> afterRefusal();

private:
    const Authorization &m_authorization; ///< the request's, which outlives this
    bool m_firstHop = true;
    bool m_allowed = false;     ///< on the present hop
    bool m_headerTried = false; ///< on the present hop
    bool m_queryTried = false;  ///< on any hop
};

} // namespace net
