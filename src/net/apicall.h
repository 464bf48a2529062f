#pragma once

#include "net/httpclient.h"

#include <QTimer>

namespace net {

/// One API call: waits for its place, asks, and asks again as its RetryPolicy allows, until there is an answer or an
/// Error.
class ApiCall final : public core::Job<Response>
{
public:
    ApiCall(HttpClient &client, Request request, CallOptions options, QObject *parent);

    /// Once; the end comes later, never from here.
    void start();
    void cancel() override;

private:
    enum class Next {
        Place, ///< a place among the account's requests
        Send   ///< the place has come
    };

    void waitForPlace();
    void placeReached();
    void send();
    void collect();
    void exchangeEnded();
    void answered(Response response);
    void rateLimited(core::Error error);
    void serverFailed(core::Error error);
    void failed(core::Error error);
    bool tryLater(std::optional<core::Instant> notBefore);
    void waitThen(std::chrono::milliseconds delay, Next next);
    void waited();
    void end(core::Result<Response> result);
    bool isHeldTooLong() const;
    core::Error errorOf(const Response &response) const;
    bool isRepeatable() const;
    core::Instant now() const { return m_client.clock().now(); }

    HttpClient &m_client;
    const Request m_request;
    const CallOptions m_options;
    QTimer m_timer;
    Next m_next = Next::Place;     ///< when m_timer fires
    QPointer<Exchange> m_exchange; ///< a child
    QByteArray m_body;
    std::size_t m_retries = 0;
    int m_holds = 0;
};

} // namespace net
