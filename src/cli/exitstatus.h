#pragma once

#include "core/error.h"

namespace cli {

/// What scripts see; the numbers are a contract (design: command line).
enum class ExitStatus {
    Done = 0,
    ItemsFailed = 1,
    WrongCommandLine = 2,
    Refused = 3,     ///< the provider refused the credentials
    Unreachable = 4, ///< the provider cannot be reached, or answers what no retry helps with
    Local = 5,       ///< disk full, no permission, no keychain
    Interrupted = 130,
    Terminated = 143
};

ExitStatus exitStatusFor(const core::Error &error);

/// The status of a run in which several things went wrong: a signal before all, then the first of 2 to 5, then 1.
class ExitStatusTally
{
public:
    void add(ExitStatus status);
    void add(const core::Error &error) { add(exitStatusFor(error)); }
    ExitStatus status() const { return m_status; }

private:
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace cli
