#include "cli/jsondownloadreport.h"

#include "cli/console.h"

#include <algorithm>

namespace cli {

namespace {

JsonLine eventLine(const char *event)
{
    return JsonLine().add("event", QLatin1StringView(event));
}

void addIds(JsonLine &line, const core::SessionId &session, const core::RecordingId &recording)
{
    if (!recording.isEmpty())
        line.add("id", recording.text());
    if (!session.isEmpty())
        line.add("session_id", session.text());
}

} // namespace

void JsonDownloadReport::planned(const core::Recording &recording, const QString &path)
{
    JsonLine line = eventLine("planned");
    addIds(line, recording.sessionId, recording.id);
    line.add("path", path);
    if (recording.sizeBytes)
        line.add("size_bytes", *recording.sizeBytes);
    m_console.printRaw(line.text());
}

void JsonDownloadReport::forecast(const Forecast &forecast)
{
    JsonLine line = eventLine("forecast");
    line.add("files", forecast.files).add("bytes", forecast.bytes).add("unknown_sizes", forecast.unknownSizes);
    if (forecast.diskFree)
        line.add("disk_free", *forecast.diskFree);
    m_console.printRaw(line.text());
}

void JsonDownloadReport::print(const char *event, const downloads::Item &item)
{
    const core::Download &download = item.download;
    JsonLine line = eventLine(event);
    addIds(line, download.recording.sessionId, download.recording.id);
    line.add("path", download.path).add("bytes", std::max(item.received, download.bytes));
    if (download.sizeBytes)
        line.add("size_bytes", *download.sizeBytes);
    if (!download.sha256.isEmpty())
        line.add("sha256", QString::fromLatin1(download.sha256));
    if (!download.warning.isEmpty())
        line.add("warning", download.warning);
    if (download.error && download.state == core::Download::State::Failed)
        line.add("error", toJson(*download.error, {}));
    m_console.printRaw(line.text());
}

void JsonDownloadReport::started(const downloads::Item &item)
{
    print("started", item);
}

void JsonDownloadReport::progress(const downloads::Item &item)
{
    print("progress", item);
}

void JsonDownloadReport::done(const downloads::Item &item)
{
    print("done", item);
}

void JsonDownloadReport::failed(const downloads::Item &item)
{
    print("failed", item);
}

void JsonDownloadReport::skipped(const downloads::Item &item)
{
    print("skipped", item);
}

void JsonDownloadReport::notReady(const core::Recording &recording, const core::Error &error)
{
    JsonLine line = eventLine("skipped");
    addIds(line, recording.sessionId, recording.id);
    m_console.printRaw(line.add("error", toJson(error, {})).text());
}

void JsonDownloadReport::notFound(const core::SessionId &session, const core::RecordingId &recording,
                                  const core::Error &error)
{
    JsonLine line = eventLine("failed");
    addIds(line, session, recording);
    m_console.printRaw(line.add("error", toJson(error, {})).text());
}

} // namespace cli
