#pragma once

#include "cli/command.h"
#include "cli/queuerun.h"
#include "cli/request.h"

namespace cli {

/// `resume`: goes on with what is unfinished, paused by nobody and claimed by no other process.
class ResumeCommand final : public Command
{
    Q_OBJECT

public:
    ResumeCommand(House &house, Console &console, const Resume &request);

    void start() override;
    void stop() override;

private:
    void conclude();

    QueueRun m_run;
};

} // namespace cli
