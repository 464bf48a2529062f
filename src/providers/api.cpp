#include "providers/api.h"

namespace providers {

Api::Api(net::HttpClient &http, net::Pacer &pacer, const net::RetryPolicy &retries, Endpoint endpoint,
         net::ErrorMapper mapError, net::MayCarry mayCarry)
    : m_http(http)
    , m_pacer(pacer)
    , m_retries(retries)
    , m_endpoint(std::move(endpoint))
    , m_mapError(std::move(mapError))
    , m_mayCarry(std::move(mayCarry))
{}

net::Request Api::request(const QUrl &url, const net::Credential &credential, const QByteArray &method) const
{
    net::Request request;
    request.method = method;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.authorization.credential = credential;
    request.authorization.mayCarry = m_mayCarry;
    request.loopbackAllowed = m_endpoint.isLoopback();
    return request;
}

core::Job<net::Response> *Api::call(const net::Request &request, const net::RateLabel &label) const
{
    net::CallOptions options;
    options.pacer = &m_pacer;
    options.label = label;
    options.retries = &m_retries;
    options.mapError = m_mapError;
    return m_http.call(request, options);
}

} // namespace providers
