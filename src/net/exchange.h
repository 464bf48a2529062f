#pragma once

#include "core/error.h"
#include "net/request.h"

#include <QObject>

#include <optional>

namespace net {

/// One request and its answer, byte by byte: redirects followed by hand (at most maxRedirects), each hop carrying the
/// credential only where it may go, cookies off, every wait limited.
///
/// Any HTTP status is an answer, not an error; `error()` is set for what kept an answer from arriving whole: Network,
/// Tls, Server (a redirect loop, one to where it may not go: Cause::ForeignOrigin), Cancelled. `finished` comes exactly
/// once, never from within `open` or `abort`… `abort` ends it silently. The owner deletes it; deleting aborts.
class Exchange : public QObject
{
    Q_OBJECT

public:
    ~Exchange() override = default;

    virtual const ResponseHead &head() const = 0;
    virtual qint64 bytesAvailable() const = 0;
    /// At most `maxSize` bytes; what is left unread throttles the sender once the read buffer (64 KiB, 256 KiB once 4
    /// MiB have come) is full.
    virtual QByteArray read(qint64 maxSize) = 0;
    virtual bool isFinished() const = 0;
    virtual const std::optional<core::Error> &error() const = 0;
    /// Stops at once; no signal follows.
    virtual void abort() = 0;

Q_SIGNALS:
    /// The final answer's head is there (redirects are not announced).
    void headReceived();
    void readyRead();
    void finished();

protected:
    explicit Exchange(QObject *parent = nullptr) : QObject(parent) {}
};

} // namespace net
