#include "core/job.h"

namespace core {

JobBase::JobBase(QObject *parent) : QObject(parent) {}

bool JobBase::end()
{
    if (m_finished)
        return false;
    m_finished = true;
    Q_EMIT finished();
    deleteLater();
    return true;
}

} // namespace core
