#pragma once

#include "cli/downloadreport.h"
#include "cli/jsonline.h"

namespace cli {

/// One JSON object a line and event; the keys are a contract (design: command line).
class JsonDownloadReport final : public DownloadReport
{
public:
    explicit JsonDownloadReport(Console &console) : m_console(console) {}

    void planned(const core::Recording &recording, const QString &path) override;
    void forecast(const Forecast &forecast) override;
    void queued(const downloads::Item &) override {}
    void started(const downloads::Item &item) override;
    void progress(const downloads::Item &item) override;
    void done(const downloads::Item &item) override;
    void failed(const downloads::Item &item) override;
    void skipped(const downloads::Item &item) override;
    void notReady(const core::Recording &recording, const core::Error &error) override;
    void notFound(const core::SessionId &session, const core::RecordingId &recording,
                  const core::Error &error) override;

private:
    void print(const char *event, const downloads::Item &item);

    Console &m_console;
};

} // namespace cli
