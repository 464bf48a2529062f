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
}

QueueRun::~QueueRun() = default;

void QueueRun::add(const QList<downloads::Wish> &wishes)
{
    if (!wishes.isEmpty() && !m_stopping)
        await(m_queue->add(wishes));
}

void QueueRun::load()
{
    await(m_queue->load());
}

void QueueRun::await(core::Job<QList<core::DownloadId>> *job)
{
    ++m_pending;
    job->then(this, [this](const core::Result<QList<core::DownloadId>> &ids) {
        --m_pending;
        if (ids) {
            checkEnd();
            return;
        }
        Q_EMIT failed(ids.error());
        stop();
    });
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
