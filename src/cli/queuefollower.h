#pragma once

#include "cli/exitstatus.h"
#include "core/id.h"
#include "core/recording.h"

#include <QHash>
#include <QObject>

namespace downloads {
class Queue;
struct Item;
} // namespace downloads

namespace cli {

class Console;
class DownloadReport;

/// Watches a queue at work: turns its changes into the events of a report, names each failure, and counts.
class QueueFollower : public QObject
{
    Q_OBJECT

public:
    /// All outlive the follower.
    QueueFollower(downloads::Queue &queue, DownloadReport &report, Console &console);

    void notReady(const core::Recording &recording);
    ExitStatus status() const { return m_failures.status(); }
    /// One line on standard error: how many of each.
    void sayTotals() const;
    /// The same for a dry run; nothing where all are ready.
    void sayNotReady() const;

private:
    enum class Phase { Waiting, Running, Ended };

    void take(const downloads::Item &item);
    void start(const downloads::Item &item);
    void succeed(const downloads::Item &item);
    void fail(const downloads::Item &item);

    DownloadReport &m_report;
    Console &m_console;
    QHash<core::DownloadId, Phase> m_phases;
    ExitStatusTally m_failures;
    qint64 m_bytes = 0;
    int m_done = 0;
    int m_skipped = 0;
    int m_notReady = 0;
    int m_failed = 0;
};

} // namespace cli
