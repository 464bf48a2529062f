#include "cli/queuefollower.h"

#include "cli/console.h"
#include "cli/downloadreport.h"
#include "cli/figures.h"
#include "core/describe.h"
#include "downloads/queue.h"

namespace cli {

QueueFollower::QueueFollower(downloads::Queue &queue, DownloadReport &report, Console &console)
    : m_report(report), m_console(console)
{
    connect(&queue, &downloads::Queue::added, this, [this](const QList<downloads::Item> &items) {
        for (const downloads::Item &item : items)
            take(item);
    });
    connect(&queue, &downloads::Queue::changed, this, &QueueFollower::take);
}

void QueueFollower::take(const downloads::Item &item)
{
    using State = core::Download::State;
    const Phase phase = m_phases.value(item.download.id, Phase::Waiting);
    if (phase == Phase::Ended)
        return;
    switch (item.download.state) {
    case State::Queued: {
        using downloads::Activity;
        const bool working = item.activity == Activity::Receiving || item.activity == Activity::Verifying;
        if (working && phase == Phase::Waiting)
            start(item);
        else if (working)
            m_report.progress(item);
        else
            m_report.queued(item);
        return;
    }
    case State::Paused:
        return;
    case State::Done:
        succeed(item);
        return;
    case State::Failed:
        fail(item);
        return;
    }
}

void QueueFollower::start(const downloads::Item &item)
{
    m_phases.insert(item.download.id, Phase::Running);
    m_report.started(item);
}

void QueueFollower::succeed(const downloads::Item &item)
{
    const bool started = m_phases.value(item.download.id, Phase::Waiting) == Phase::Running;
    if (item.skipped) {
        ++m_skipped;
        m_report.skipped(item);
    } else {
        if (!started)
            m_report.started(item);
        ++m_done;
        m_bytes += item.download.bytes;
        m_report.done(item);
        if (!item.download.warning.isEmpty())
            m_console.note(tr("%1: %2").arg(item.download.path, item.download.warning));
    }
    m_phases.insert(item.download.id, Phase::Ended);
}

void QueueFollower::fail(const downloads::Item &item)
{
    const core::Error error = item.download.error.value_or(core::Error());
    m_phases.insert(item.download.id, Phase::Ended);
    ++m_failed;
    m_failures.add(error);
    m_report.failed(item);
    m_console.note(tr("%1: %2").arg(item.download.path, core::describe(error)));
}

void QueueFollower::notReady(const core::Recording &recording)
{
    ++m_notReady;
    m_report.notReady(recording, core::Error(core::Error::Kind::NotReady));
}

void QueueFollower::sayNotReady() const
{
    if (m_notReady > 0)
        m_console.note(tr("%n not ready yet.", nullptr, m_notReady));
}

void QueueFollower::sayTotals() const
{
    QStringList parts{tr("%n saved (%1)", nullptr, m_done).arg(sizeText(m_bytes))};
    if (m_skipped > 0)
        parts.append(tr("%n already here", nullptr, m_skipped));
    if (m_notReady > 0)
        parts.append(tr("%n not ready yet", nullptr, m_notReady));
    if (m_failed > 0)
        parts.append(tr("%n failed", nullptr, m_failed));
    //: What a run came to: `3 saved (12 MB), 1 failed`.
    m_console.note(tr("%1.").arg(parts.join(tr(", "))));
}

} // namespace cli
