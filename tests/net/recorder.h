#pragma once

#include "net/exchange.h"

#include <QObject>

namespace net {

/// Counts what an exchange announces and keeps its bytes, as a reader that takes all as it comes.
class Recorder : public QObject
{
public:
    explicit Recorder(Exchange *exchange, bool reads = true)
    {
        connect(exchange, &Exchange::headReceived, this, [this, exchange] {
            ++heads;
            status = exchange->head().status;
        });
        connect(exchange, &Exchange::readyRead, this, [this, exchange, reads] {
            if (reads)
                body += exchange->read(exchange->bytesAvailable());
        });
        connect(exchange, &Exchange::finished, this, [this, exchange, reads] {
            ++ends;
            if (reads)
                body += exchange->read(exchange->bytesAvailable());
            error = exchange->error();
        });
    }

    int heads = 0;
    int ends = 0;
    int status = 0;
    QByteArray body;
    std::optional<core::Error> error;
};

/// A plain request to a test's own server.
inline Request localRequest(const QUrl &url)
{
    Request request;
    request.url = url;
    request.loopbackAllowed = true;
    return request;
}

} // namespace net
