#include "providers/endpoint.h"

#include "net/authorization.h"

namespace providers {

namespace {

QUrl withoutTrailingSlashes(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

} // namespace

Endpoint::Endpoint(QUrl documented, const QUrl &own)
    : m_documented(std::move(documented)), m_url(withoutTrailingSlashes(own.isEmpty() ? m_documented : own))
{}

QUrl Endpoint::at(const QByteArray &target) const
{
    return QUrl::fromEncoded(m_url.toEncoded() + target);
}

QUrl Endpoint::rebased(const QUrl &link) const
{
    const bool onDocumented = net::sameOrigin(link, m_documented);
    const bool onOwn = net::sameOrigin(link, m_url);
    if (!link.userInfo().isEmpty() || !(onDocumented || onOwn))
        return link;
    const QByteArray path = link.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray prefix = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (onOwn && path.startsWith(QByteArray(prefix + '/')))
        return link;
    const QByteArray query = link.hasQuery() ? '?' + link.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return at(path + query);
}

bool Endpoint::owns(const QUrl &url) const
{
    return url.userInfo().isEmpty() && net::sameOrigin(url, m_url);
}

bool Endpoint::isLoopback() const
{
    return net::isLoopback(m_url);
}

bool isPathSegment(const QString &id)
{
    return !id.isEmpty() && id != u"." && id != u"..";
}

} // namespace providers
