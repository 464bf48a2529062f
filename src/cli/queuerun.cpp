#include "cli/queuerun.h"

#include "cli/house.h"

namespace cli {

namespace {

downloads::Limits limitsOf(const LimitArguments &arguments)
{
    downloads::Limits limits;
    limits.parallel = arguments.parallel;
    limits.connections = arguments.connections;
    limits.bytesPerSecond = arguments.bytesPerSecond;
    return limits;
}

} // namespace

QueueRun::QueueRun(House &house, Console &console, const LimitArguments &limits, Format format)
    : m_report(DownloadReport::make(console, format))
    , m_queue(house.makeQueue(limitsOf(limits)))
    , m_follower(*m_queue, *m_report, console)
{
    // Queued: a queue may not be stopped from within its own signals.
    connect(m_queue.get(), &downloads::Queue::idle, this, &QueueRun::checkEnd, Qt::QueuedConnection);
    connect(m_queue.get(), &downloads::Queue::stopped, this, &QueueRun::end, Qt::QueuedConnection);
    connect(&m_follower, &QueueFollower::hopeless, this, &QueueRun::stop, Qt::QueuedConnection);
}

QueueRun::~QueueRun() = default;

void QueueRun::add(const QList<downloads::Wish> &wishes)
{
    if (!wishes.isEmpty() && !m_stopping)
        take(m_queue->add(wishes), nullptr);
}

void QueueRun::load()
{
    take(m_queue->load(), &QueueRun::retryFailed);
}

void QueueRun::take(core::Job<QList<core::DownloadId>> *job, void (QueueRun::*onDone)(const QList<core::DownloadId> &))
{
    ++m_pending;
    job->then(this, [this, onDone](const core::Result<QList<core::DownloadId>> &ids) {
        --m_pending;
        if (!ids) {
            Q_EMIT failed(ids.error());
            stop();
            return;
        }
        if (onDone)
            (this->*onDone)(*ids);
        checkEnd();
    });
}

void QueueRun::retryFailed(const QList<core::DownloadId> &ids)
{
    QList<core::DownloadId> failed;
    for (const core::DownloadId &id : ids) {
        const downloads::Item *item = m_queue->item(id);
        if (item && item->download.state == core::Download::State::Failed)
            failed.append(id);
    }
    if (!failed.isEmpty())
        m_queue->resume(failed);
}

void QueueRun::setComplete()
{
    m_complete = true;
    checkEnd();
}

void QueueRun::stop()
{
    if (m_stopping || m_ended)
        return;
    m_stopping = true;
    Q_EMIT stopping();
    m_queue->stop();
}

void QueueRun::checkEnd()
{
    if (m_complete && m_pending == 0 && !m_stopping && m_queue->isIdle())
        end();
}

void QueueRun::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended();
}

} // namespace cli
