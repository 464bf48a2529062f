#include "cli/resumecommand.h"

#include "accounts/accountbook.h"
#include "cli/house.h"

namespace cli {

ResumeCommand::ResumeCommand(House &house, Console &console, const Resume &request)
    : Command(house, console), m_run(house, console, request.limits, request.format)
{
    connect(&m_run, &QueueRun::failed, this, [this](const core::Error &error) { report(error); });
    connect(&m_run, &QueueRun::ended, this, &ResumeCommand::conclude);
}

void ResumeCommand::start()
{
    // The queue asks for its accounts' providers, and those are made from the book.
    house().book().load()->then(this, [this](const core::Result<void> &loaded) {
        if (!loaded) {
            report(loaded.error());
            finish();
            return;
        }
        m_run.load();
        m_run.setComplete();
    });
}

void ResumeCommand::stop()
{
    m_run.stop();
}

void ResumeCommand::conclude()
{
    count(m_run.follower().status());
    m_run.follower().sayTotals();
    finish();
}

} // namespace cli
