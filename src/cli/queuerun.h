#pragma once

#include "cli/downloadreport.h"
#include "cli/queuefollower.h"
#include "cli/request.h"
#include "downloads/queue.h"

#include <QObject>

#include <memory>

namespace cli {

class Console;
class House;

/// A queue at work for one run of the program, with its report: what `download` and `resume` have in common.
///
/// Ends once: when the queue is idle and `setComplete` was called, or when it was stopped.
class QueueRun : public QObject
{
    Q_OBJECT

public:
    QueueRun(House &house, Console &console, const LimitArguments &limits, Format format);
    ~QueueRun() override;

    downloads::Queue &queue() { return *m_queue; }
    DownloadReport &report() { return *m_report; }
    QueueFollower &follower() { return m_follower; }

    /// Takes the wishes; a failure to write them down ends the run.
    void add(const QList<downloads::Wish> &wishes);
    /// Takes up what the library knows to be unfinished; a failure ends the run.
    void load();
    /// Nothing more will be added.
    void setComplete();
    /// The parts stay; `ended` follows within a second.
    void stop();

Q_SIGNALS:
    /// The whole run is about to end: whoever feeds it stops.
    void stopping();
    void ended();
    void failed(const core::Error &error);

private:
    void await(core::Job<QList<core::DownloadId>> *job);
    void checkEnd();
    void end();

    std::unique_ptr<DownloadReport> m_report;
    std::unique_ptr<downloads::Queue> m_queue;
    QueueFollower m_follower;
    int m_pending = 0;
    bool m_complete = false;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace cli
