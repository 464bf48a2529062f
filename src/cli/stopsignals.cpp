#include "cli/stopsignals.h"

#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace cli {

namespace {

// What a handler can reach: it is given nothing but the signal's number.
int writeEnd = -1;
volatile std::sig_atomic_t lastSignal = 0;

extern "C" void takeStopSignal(int number)
{
    lastSignal = number;
    const char byte = 0;
    // A pipe that is full has told its news already.
    if (::write(writeEnd, &byte, 1) < 0)
        return;
}

void handle(void (*handler)(int), int flags)
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM})
        ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    lastSignal = 0;
    m_notifier.emplace(m_pipe[0], QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    handle(takeStopSignal, int(SA_RESETHAND));
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL, 0);
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

std::optional<ExitStatus> StopSignals::received() const
{
    if (lastSignal == SIGINT)
        return ExitStatus::Interrupted;
    if (lastSignal == SIGTERM)
        return ExitStatus::Terminated;
    return {};
}

} // namespace cli
