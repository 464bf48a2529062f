#pragma once

#include "cli/command.h"
#include "cli/request.h"
#include "downloads/manifest.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace cli {

/// `verify`: hashes the files of a folder again, in a thread of its own, and names each that is not as its manifest
/// says.
class VerifyCommand final : public Command
{
    Q_OBJECT

public:
    VerifyCommand(House &house, Console &console, Verify request);
    ~VerifyCommand() override;

    void start() override;
    /// Leaves the process: a file that is being hashed cannot be interrupted, and nothing was written.
    void stop() override;

private:
    void run();
    void take(const downloads::Manifest::Entry &entry, downloads::Manifest::Verdict verdict);
    void conclude(const core::Result<void> &read);

    Verify m_request;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopping = false;
    int m_files = 0;
    int m_bad = 0;
};

} // namespace cli
