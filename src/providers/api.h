#pragma once

#include "core/job.h"
#include "net/httpclient.h"
#include "net/pacer.h"
#include "net/request.h"
#include "providers/endpoint.h"

#include <QByteArray>

namespace providers {

/// The API of one account as its provider speaks to it: paced, retried, and its refusals read.
class Api
{
public:
    /// All references outlive it.
    Api(net::HttpClient &http, net::Pacer &pacer, const net::RetryPolicy &retries, Endpoint endpoint,
        net::ErrorMapper mapError, net::MayCarry mayCarry);

    const Endpoint &endpoint() const { return m_endpoint; }
    const net::MayCarry &mayCarry() const { return m_mayCarry; }

    /// A request for JSON, bound to where its credential may go.
    net::Request request(const QUrl &url, const net::Credential &credential, const QByteArray &method = "GET") const;
    [[nodiscard]] core::Job<net::Response> *call(const net::Request &request, const net::RateLabel &label = {}) const;
    /// The error that an answer is, read as `call` reads it.
    core::Error errorOf(const net::Response &response) const { return m_mapError(response); }

private:
    net::HttpClient &m_http;
    net::Pacer &m_pacer;
    const net::RetryPolicy &m_retries;
    Endpoint m_endpoint;
    net::ErrorMapper m_mapError;
    net::MayCarry m_mayCarry;
};

} // namespace providers
