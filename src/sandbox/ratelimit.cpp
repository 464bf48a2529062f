#include "sandbox/ratelimit.h"

#include <QDateTime>
#include <QMutexLocker>

namespace sandbox {

RateLimit::State RateLimit::take(const QString &label, int perSecond)
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    const QMutexLocker lock(&m_mutex);
    Window &window = m_windows[label];
    if (window.second != second)
        window = {second, 0};
    const bool allowed = window.taken < perSecond;
    if (allowed)
        ++window.taken;
    return {allowed, perSecond, perSecond - window.taken, second + 1};
}

} // namespace sandbox
