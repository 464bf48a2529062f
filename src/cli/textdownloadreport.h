#pragma once

#include "cli/downloadreport.h"
#include "cli/progressbar.h"

#include <QCoreApplication>

namespace cli {

/// One line a file on standard output; on a terminal also a progress bar on standard error.
class TextDownloadReport final : public DownloadReport
{
    Q_DECLARE_TR_FUNCTIONS(cli::TextDownloadReport)

public:
    explicit TextDownloadReport(Console &console) : m_console(console), m_bar(console) {}

    void planned(const core::Recording &recording, const QString &path) override;
    void forecast(const Forecast &forecast) override;
    void queued(const downloads::Item &item) override;
    void started(const downloads::Item &item) override;
    void progress(const downloads::Item &item) override;
    void done(const downloads::Item &item) override;
    void failed(const downloads::Item &item) override;
    void skipped(const downloads::Item &item) override;
    void notReady(const core::Recording &recording, const core::Error &error) override;
    void notFound(const core::SessionId &session, const core::RecordingId &recording,
                  const core::Error &error) override;

private:
    Console &m_console;
    ProgressBar m_bar;
};

} // namespace cli
