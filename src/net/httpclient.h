#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "net/authorities.h"
#include "net/exchange.h"
#include "net/managerpool.h"
#include "net/pacer.h"
#include "net/request.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace net {

/// When a failed call is tried again. The waits are met with ±20 % jitter.
struct RetryPolicy
{
    /// The waits before the second, third … try of a request that met a network failure or a 5xx; their number is the
    /// number of retries.
    std::vector<std::chrono::milliseconds> waits;
    /// A 429 that asks for more patience than this is handed back as RateLimited with its retryAt.
    std::chrono::milliseconds longestHold{std::chrono::minutes(15)};
    /// How often a 429 is waited out before it is handed back.
    int maxHolds = 5;

    static const RetryPolicy &standard(); ///< 0.5, 1, 2, 4, 8 s
    static const RetryPolicy &none();
};

/// Turns an answer that is no success into an Error: each provider reads its own error bodies.
using ErrorMapper = std::function<core::Error(const Response &)>;

struct CallOptions
{
    Pacer *pacer = nullptr; ///< outlives the call
    RateLabel label;
    const RetryPolicy *retries = &RetryPolicy::standard();
    ErrorMapper mapError; ///< none: by status alone (errorForStatus)
    /// Answers beyond this are refused (Server); an API answer is never this long.
    qint64 maxBody = qint64(64) * 1024 * 1024;
};

/// The one door to the network. Owns the QNetworkAccessManagers, the proxy and CA settings; knows no provider. Outlives
/// its exchanges and calls.
///
/// Proxies: `https_proxy`, `http_proxy`, `all_proxy`, `no_proxy` (either case), else the system's; never for loopback.
/// Authorities: the system's, those of `SSL_CERT_FILE` and those that were set.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const core::Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Starts it. The caller owns the exchange.
    [[nodiscard]] Exchange *open(const Request &request, QObject *parent = nullptr);
    /// A whole answer with status 2xx, paced and retried; everything else is an Error. Only GET, HEAD, PUT and DELETE
    /// are retried.
    [[nodiscard]] core::Job<Response> *call(const Request &request, const CallOptions &options);

    /// A PEM file of authorities besides the system's, for the requests to come; empty: none.
    void setAuthorities(const QString &file) { m_authorities.setFile(file); }

    const core::Clock &clock() const { return m_clock; }
    /// For `User-Agent`.
    static QByteArray userAgent();

private:
    const core::Clock &m_clock;
    Authorities m_authorities;
    ManagerPool m_api;
    ManagerPool m_bytes;
};

/// The kind that a status alone tells: 401 Auth, 403 Permission, 404 and 410 NotFound, 429 RateLimited, other 4xx
/// InvalidRequest, rest Server. Fills status and, from Retry-After, retryAt.
core::Error errorForStatus(const ResponseHead &head, core::Instant now);

} // namespace net
