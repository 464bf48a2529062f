#include "net/environmentproxies.h"

#include "net/authorization.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace net {

namespace {

QString eitherCase(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name);
    return value.isEmpty() ? environment.value(name.toUpper()) : value;
}

/// `http://user:password@host:port`, `socks5://…`, or just `host:port`; a missing port is 1080, as curl has it.
std::optional<QNetworkProxy> parseProxy(const QString &text, QNetworkProxy::ProxyType httpType)
{
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text.contains(u"://") ? text : QStringLiteral("http://") + text);
    if (url.host().isEmpty())
        return std::nullopt;
    const bool socks = url.scheme().startsWith(u"socks");
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : httpType, url.host(), quint16(url.port(1080)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

/// One entry of `no_proxy`.
bool covers(const QString &entry, const QUrl &url)
{
    if (entry == u"*")
        return true;
    static const QRegularExpression form(
        QStringLiteral("\\A\\*?\\.?(\\[[^]]*\\]|[^:]+|(?:[0-9a-f]*:){2}[0-9a-f:.]*)(?::(\\d+))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(entry);
    if (!match.hasMatch())
        return false;
    const int defaultPort = url.scheme() == u"https" ? 443 : 80;
    if (match.hasCaptured(2) && match.captured(2).toInt() != url.port(defaultPort))
        return false;
    QString name = match.captured(1).toLower();
    if (name.startsWith(u'['))
        name = name.mid(1, name.size() - 2);
    return url.host() == name || url.host().endsWith(u'.' + name);
}

} // namespace

EnvironmentProxies::EnvironmentProxies(const QProcessEnvironment &environment)
{
    const QString forAll = eitherCase(environment, QStringLiteral("all_proxy"));
    const auto named = [&forAll](const QString &value) { return value.isEmpty() ? forAll : value; };
    m_https = parseProxy(named(eitherCase(environment, QStringLiteral("https_proxy"))), QNetworkProxy::HttpProxy);
    m_http = parseProxy(named(environment.value(QStringLiteral("http_proxy"))), QNetworkProxy::HttpCachingProxy);
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    m_exempt = eitherCase(environment, QStringLiteral("no_proxy")).split(separators, Qt::SkipEmptyParts);
}

QList<QNetworkProxy> EnvironmentProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()) || isExempt(query.url()))
        return {QNetworkProxy::NoProxy};
    const std::optional<QNetworkProxy> &proxy = query.url().scheme() == u"https" ? m_https : m_http;
    return proxy ? QList<QNetworkProxy>{*proxy} : systemProxyForQuery(query);
}

bool EnvironmentProxies::isExempt(const QUrl &url) const
{
    return std::any_of(m_exempt.cbegin(), m_exempt.cend(), [&url](const QString &entry) { return covers(entry, url); });
}

} // namespace net
