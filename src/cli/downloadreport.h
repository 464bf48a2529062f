#pragma once

#include "cli/request.h"
#include "core/recording.h"
#include "downloads/queue.h"

#include <memory>
#include <optional>

namespace cli {

class Console;

/// What a dry run adds up to.
struct Forecast
{
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unknownSizes = 0;
    std::optional<qint64> diskFree;
};

/// Tells how the files of a run fare. Failures are named on standard error by whoever calls, in every form.
class DownloadReport
{
public:
    static std::unique_ptr<DownloadReport> make(Console &console, Format format);

    DownloadReport() = default;
    DownloadReport(const DownloadReport &) = delete;
    DownloadReport &operator=(const DownloadReport &) = delete;
    virtual ~DownloadReport() = default;

    virtual void planned(const core::Recording &recording, const QString &path) = 0;
    virtual void forecast(const Forecast &forecast) = 0;
    /// Its turn will come: for the sum of the whole, no event of its own.
    virtual void queued(const downloads::Item &item) = 0;
    virtual void started(const downloads::Item &item) = 0;
    virtual void progress(const downloads::Item &item) = 0;
    virtual void done(const downloads::Item &item) = 0;
    virtual void failed(const downloads::Item &item) = 0;
    /// On disk already.
    virtual void skipped(const downloads::Item &item) = 0;
    /// Not fetched at all: still in the making.
    virtual void notReady(const core::Recording &recording, const core::Error &error) = 0;
    /// What was asked for and is not there; one of the ids may be empty.
    virtual void notFound(const core::SessionId &session, const core::RecordingId &recording,
                          const core::Error &error) = 0;
};

} // namespace cli
