#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <chrono>

namespace sandbox {

/// Counts requests by label in windows of one second of real time.
class RateLimit
{
public:
    struct State
    {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        qint64 reset = 0; ///< seconds since 1970
    };

    State take(const QString &label, int perSecond);

private:
    struct Window
    {
        qint64 second = 0;
        int taken = 0;
    };
    QMutex m_mutex;
    QHash<QString, Window> m_windows;
};

} // namespace sandbox
