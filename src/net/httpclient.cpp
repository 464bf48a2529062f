#include "net/httpclient.h"

#include "core/version.h"
#include "net/apicall.h"
#include "net/networkexchange.h"

#include <QProcessEnvironment>

namespace net {

HttpClient::HttpClient(const core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_authorities(QProcessEnvironment::systemEnvironment())
{}

HttpClient::~HttpClient() = default;

Exchange *HttpClient::open(const Request &request, QObject *parent)
{
    ManagerPool &pool = request.http2Allowed ? m_api : m_bytes;
    auto *exchange = new NetworkExchange(pool.lease(), request, m_authorities, parent);
    exchange->start();
    return exchange;
}

core::Job<Response> *HttpClient::call(const Request &request, const CallOptions &options)
{
    auto *call = new ApiCall(*this, request, options, this);
    call->start();
    return call;
}

QByteArray HttpClient::userAgent()
{
    return QByteArrayLiteral("Reelkeep/") + core::version;
}

} // namespace net
