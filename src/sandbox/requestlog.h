#pragma once

#include "sandbox/exchange.h"
#include "sandbox/server.h"

#include <QFile>
#include <QMutex>

namespace sandbox {

/// Keeps what arrived, without secrets, in memory and in a file if asked to.
class RequestLog
{
public:
    /// False: the file cannot be written.
    bool openFile(const QString &path);

    void add(core::Instant time, int origin, const Request &request, const Answer &answer);
    QList<LoggedRequest> requests() const;
    void forget();

private:
    mutable QMutex m_mutex;
    QList<LoggedRequest> m_requests;
    QFile m_file;
};

/// The target with the values of tokens and signatures replaced by `…`.
QString redactedTarget(const QByteArray &target);

} // namespace sandbox
