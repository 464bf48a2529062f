#include "net/apicall.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace net {

namespace {

using core::Error;
using std::chrono::milliseconds;

/// So that many who failed together do not come back together.
milliseconds withJitter(milliseconds wait)
{
    return milliseconds(qRound64(double(wait.count()) * (0.8 + 0.4 * QRandomGenerator::global()->generateDouble())));
}

/// 2, 4, 8 … s: for a 429 that does not say how long.
milliseconds unaskedHold(int holds)
{
    return std::chrono::seconds(2LL << std::min(holds, 16));
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

ApiCall::ApiCall(HttpClient &client, Request request, CallOptions options, QObject *parent)
    : Job(parent), m_client(client), m_request(std::move(request)), m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ApiCall::waited);
}

void ApiCall::start()
{
    waitForPlace();
}

void ApiCall::cancel()
{
    end(Error(Error::Kind::Cancelled));
}

void ApiCall::waitForPlace()
{
    const bool reserves = m_options.pacer && !isHeldTooLong();
    waitThen(reserves ? m_options.pacer->reserve(m_options.label) : milliseconds(0), Next::Send);
}

void ApiCall::waited()
{
    switch (m_next) {
    case Next::Place:
        waitForPlace();
        return;
    case Next::Send:
        placeReached();
        return;
    }
}

/// Another call of the account may have met a 429 while this one waited.
void ApiCall::placeReached()
{
    if (!m_options.pacer || !m_options.pacer->heldUntil()) {
        send();
    } else if (isHeldTooLong()) {
        Error error(Error::Kind::RateLimited);
        error.retryAt = m_options.pacer->heldUntil();
        end(std::move(error));
    } else {
        waitForPlace();
    }
}

void ApiCall::send()
{
    m_body.clear();
    m_exchange = m_client.open(m_request, this);
    connect(m_exchange, &Exchange::readyRead, this, &ApiCall::collect);
    connect(m_exchange, &Exchange::finished, this, &ApiCall::exchangeEnded);
}

void ApiCall::collect()
{
    m_body += m_exchange->read(m_exchange->bytesAvailable());
    if (m_body.size() <= m_options.maxBody)
        return;
    Error error(Error::Kind::Server, QStringLiteral("the answer is too long"));
    error.status = m_exchange->head().status;
    end(std::move(error));
}

void ApiCall::exchangeEnded()
{
    collect();
    if (isFinished())
        return;
    const std::optional<Error> error = m_exchange->error();
    Response response{m_exchange->head(), std::exchange(m_body, {})};
    m_exchange->deleteLater();
    m_exchange.clear();

    if (m_options.pacer && response.head.status != 0)
        m_options.pacer->learn(response.head);
    // A refusal is one even where its body broke off.
    if (error && (response.head.status == 0 || isSuccess(response.head.status)))
        failed(*error);
    else
        answered(std::move(response));
}

void ApiCall::answered(Response response)
{
    const int status = response.head.status;
    if (isSuccess(status))
        end(std::move(response));
    else if (status == 429)
        rateLimited(errorOf(response));
    else if (status >= 500)
        serverFailed(errorOf(response));
    else
        end(errorOf(response));
}

void ApiCall::rateLimited(Error error)
{
    if (!error.retryAt)
        error.retryAt = now() + withJitter(unaskedHold(m_holds));
    if (m_options.pacer)
        m_options.pacer->holdUntil(*error.retryAt);
    const milliseconds patience = *error.retryAt - now();
    if (!isRepeatable() || m_holds >= m_options.retries->maxHolds || patience > m_options.retries->longestHold) {
        end(std::move(error));
        return;
    }
    ++m_holds;
    waitThen(patience, Next::Place);
}

void ApiCall::serverFailed(Error error)
{
    const bool tooLong = error.retryAt && *error.retryAt - now() > m_options.retries->longestHold;
    if (tooLong || !tryLater(error.retryAt))
        end(std::move(error));
}

void ApiCall::failed(Error error)
{
    // What changes something is asked again only while nothing came back.
    const bool safe = error.status == 0 || m_request.method == "GET" || m_request.method == "HEAD";
    if (error.kind != Error::Kind::Network || !safe || !tryLater(std::nullopt))
        end(std::move(error));
}

bool ApiCall::tryLater(std::optional<core::Instant> notBefore)
{
    if (!isRepeatable() || m_retries >= m_options.retries->waits.size())
        return false;
    const milliseconds asked = notBefore ? *notBefore - now() : milliseconds(0);
    waitThen(std::max(asked, withJitter(m_options.retries->waits[m_retries++])), Next::Place);
    return true;
}

void ApiCall::waitThen(milliseconds delay, Next next)
{
    m_next = next;
    m_timer.start(std::max(delay, milliseconds(0)));
}

void ApiCall::end(core::Result<Response> result)
{
    if (isFinished())
        return;
    m_timer.stop();
    if (m_exchange) {
        m_exchange->abort();
        m_exchange->disconnect(this);
    }
    finish(std::move(result));
}

bool ApiCall::isHeldTooLong() const
{
    const auto heldUntil = m_options.pacer ? m_options.pacer->heldUntil() : std::nullopt;
    return heldUntil && *heldUntil - now() > m_options.retries->longestHold;
}

Error ApiCall::errorOf(const Response &response) const
{
    Error byStatus = errorForStatus(response.head, now());
    if (!m_options.mapError)
        return byStatus;
    Error error = m_options.mapError(response);
    if (!error.retryAt)
        error.retryAt = byStatus.retryAt;
    return error;
}

bool ApiCall::isRepeatable() const
{
    const QByteArray &method = m_request.method;
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
}

} // namespace net
