#pragma once

#include "core/time.h"
#include "net/authorization.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <optional>

namespace net {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

struct Timeouts
{
    std::chrono::milliseconds connect{15'000}; ///< until the first byte of the answer's head
    std::chrono::milliseconds idle{30'000};    ///< between two arrivals of bytes, while the reader wants some
};

struct Request
{
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers; ///< none of them a credential
    QByteArray body;
    Authorization authorization;
    Timeouts timeouts;
    /// Plain http, loopback and private addresses are refused unless the account's own API origin is loopback.
    bool loopbackAllowed = false;
    /// Bytes want one connection a request; HTTP/2 would fold them into one. They are asked for as they are, too
    /// (`Accept-Encoding: identity`): unpacked, no length and no range would mean anything.
    bool http2Allowed = true;
    /// false: a redirect ends the exchange, its status and Location the answer (Anchor's fetch, whose target is the
    /// link).
    bool followRedirects = true;
};

/// Status line and headers of the final answer.
struct ResponseHead
{
    int status = 0;
    HeaderList headers;
    QUrl url; ///< where the answer came from, after redirects

    /// The first header of that name, ignoring case; empty if there is none.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    std::optional<qint64> contentLength() const;
    /// `Location` resolved against `url`; empty if there is none.
    QUrl location() const;
    /// The media type in lower case, without parameters.
    QByteArray contentType() const;
    /// The server's own clock.
    std::optional<core::Instant> date() const;
};

struct Response
{
    ResponseHead head;
    QByteArray body;
};

inline constexpr int maxRedirects = 10;

} // namespace net
