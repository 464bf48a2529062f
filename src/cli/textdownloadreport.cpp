#include "cli/textdownloadreport.h"

#include "cli/console.h"
#include "cli/figures.h"

namespace cli {

namespace {

QString withSize(const QString &path, std::optional<qint64> size)
{
    return size ? QStringLiteral("%1 (%2)").arg(path, sizeText(size)) : path;
}

} // namespace

void TextDownloadReport::planned(const core::Recording &recording, const QString &path)
{
    m_console.print(tr("planned  %1").arg(withSize(path, recording.sizeBytes)));
}

void TextDownloadReport::forecast(const Forecast &forecast)
{
    QString text = tr("%n file(s), %1", nullptr, int(forecast.files)).arg(sizeText(forecast.bytes));
    if (forecast.unknownSizes > 0)
        text = tr("%1, %n of them of unknown size", nullptr, int(forecast.unknownSizes)).arg(text);
    if (forecast.diskFree)
        text = tr("%1; %2 free").arg(text, sizeText(forecast.diskFree));
    m_console.print(text);
}

void TextDownloadReport::queued(const downloads::Item &item)
{
    m_bar.show(item);
}

void TextDownloadReport::started(const downloads::Item &item)
{
    m_bar.show(item);
}

void TextDownloadReport::progress(const downloads::Item &item)
{
    m_bar.show(item);
}

void TextDownloadReport::done(const downloads::Item &item)
{
    m_bar.end(item);
    m_console.print(tr("saved  %1").arg(withSize(item.download.path, item.download.bytes)));
}

void TextDownloadReport::failed(const downloads::Item &item)
{
    m_bar.end(item);
}

void TextDownloadReport::skipped(const downloads::Item &item)
{
    m_console.print(tr("already here  %1").arg(item.download.path));
}

void TextDownloadReport::notReady(const core::Recording &recording, const core::Error &error)
{
    Q_UNUSED(error)
    m_console.print(tr("not ready yet  %1").arg(recording.name));
}

// Named on standard error, as every failure is.
void TextDownloadReport::notFound(const core::SessionId &, const core::RecordingId &, const core::Error &) {}

} // namespace cli
