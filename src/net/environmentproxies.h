#pragma once

#include <QNetworkProxyFactory>
#include <QStringList>

#include <optional>

class QProcessEnvironment;

namespace net {

/// The proxies that the environment names, else the system's; none for this computer itself.
///
/// `https_proxy` and `all_proxy` (either case; the lower one wins), `http_proxy` (lower case only: a CGI's `HTTP_PROXY`
/// is a request's header), `no_proxy`: names and addresses, each also for what ends in `.name`, with an optional port,
/// or `*`.
class EnvironmentProxies final : public QNetworkProxyFactory
{
public:
    explicit EnvironmentProxies(const QProcessEnvironment &environment);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    bool isExempt(const QUrl &url) const;

    std::optional<QNetworkProxy> m_https;
    std::optional<QNetworkProxy> m_http;
    QStringList m_exempt;
};

} // namespace net
