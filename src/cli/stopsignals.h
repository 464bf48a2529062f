#pragma once

#include "cli/exitstatus.h"

#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace cli {

/// Turns SIGINT and SIGTERM into a Qt signal, through a pipe: a signal handler may call next to nothing. One object a
/// process. A second signal ends the process at once, by its default action.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// Readable once a signal came: for whoever has to block on a descriptor of its own.
    int descriptor() const { return m_pipe[0]; }
    /// Interrupted or Terminated once a signal came.
    std::optional<ExitStatus> received() const;

Q_SIGNALS:
    void stopRequested();

private:
    int m_pipe[2] = {-1, -1};
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace cli
