#include "net/credentialroute.h"

#include <utility>

namespace net {

CredentialRoute::Form CredentialRoute::enter(const QUrl &url)
{
    const bool first = std::exchange(m_firstHop, false);
    m_allowed = m_authorization.allows(url);
    m_headerTried = m_allowed && (first || m_authorization.laterHops == Authorization::LaterHops::WhereAllowed);
    return m_headerTried ? Form::Header : Form::None;
}

std::optional<CredentialRoute::Form> CredentialRoute::afterRefusal()
{
    if (!m_allowed)
        return std::nullopt;
    if (!m_headerTried) {
        m_headerTried = true;
        return Form::Header;
    }
    if (m_queryTried || m_authorization.queryParameter.isEmpty())
        return std::nullopt;
    m_queryTried = true;
    return Form::Query;
}

} // namespace net
