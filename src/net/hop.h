#pragma once

#include "net/request.h"

#include "core/error.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace net {

/// One request sent once: a QNetworkReply with limits on every wait. Of each signal below at most one `headReceived`,
/// exactly one `finished` unless it was aborted.
class Hop final : public QObject
{
    Q_OBJECT

public:
    /// Takes the reply over.
    Hop(QNetworkReply *reply, const Timeouts &timeouts, QObject *parent);
    ~Hop() override;

    /// Status 0 until it is there; `url` is left to the owner.
    const ResponseHead &head() const { return m_head; }
    const std::optional<core::Error> &error() const { return m_error; }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_elapsed.elapsed()); }
    /// To be read now. What comes is gathered for a moment, once the first bytes were read: each handing over wakes
    /// three threads.
    qint64 bytesAvailable() const;
    QByteArray read(qint64 maxSize);
    /// Stops at once and keeps nothing; no signal follows.
    void abort();

Q_SIGNALS:
    void headReceived();
    void readyRead();
    void finished();

private:
    void takeHead();
    void arrived();
    void handOver();
    qint64 unread() const;
    qint64 worthwhile() const;
    void ended();
    void timedOut();
    void finish(std::optional<core::Error> error);
    core::Error failure(core::Error::Kind kind, const QString &words) const;
    void dropReply();
    bool isCutShort() const;

    QPointer<QNetworkReply> m_reply; ///< its manager may die first
    std::chrono::milliseconds m_idleLimit;
    QTimer m_wait; ///< for the head, then for the next bytes while the reader has none left
    QTimer m_gathering;
    bool m_ready = true; ///< what is unread may be read
    QElapsedTimer m_elapsed;
    ResponseHead m_head;
    std::optional<core::Error> m_error;
    QByteArray m_rest; ///< what had come before a timeout; aborting the reply would lose it
    qint64 m_consumed = 0;
    bool m_ended = false;
};

} // namespace net
