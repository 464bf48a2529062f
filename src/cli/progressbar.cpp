#include "cli/progressbar.h"

#include "cli/console.h"
#include "cli/figures.h"
#include "downloads/queue.h"

namespace cli {

namespace {

constexpr qint64 redrawMs = 100;
constexpr int barCells = 20;

QString bar(qint64 received, qint64 size)
{
    const int filled = size > 0 ? int(qBound(qint64(0), received * barCells / size, qint64(barCells))) : 0;
    return u'[' + QString(filled, u'#') + QString(barCells - filled, u'.') + u']';
}

} // namespace

void ProgressBar::show(const downloads::Item &item)
{
    const qint64 size = item.download.sizeBytes.value_or(item.download.recording.sizeBytes.value_or(-1));
    replace(item.download.id, {item.received, size, item.speed});
    if (!m_sinceDrawn.isValid() || m_sinceDrawn.elapsed() >= redrawMs)
        draw();
}

void ProgressBar::end(const downloads::Item &item)
{
    // What failed counts as far as it came: nothing more is to be expected of it.
    replace(item.download.id, {item.received, item.received, 0});
    ++m_ended;
    draw();
}

void ProgressBar::replace(const core::DownloadId &id, const Part &part)
{
    const bool isNew = !m_parts.contains(id);
    Part &former = m_parts[id];
    m_unknownSizes += (part.size < 0 ? 1 : 0) - (!isNew && former.size < 0 ? 1 : 0);
    m_whole.received += part.received - former.received;
    m_whole.size += qMax(part.size, qint64(0)) - qMax(former.size, qint64(0));
    m_whole.speed += part.speed - former.speed;
    former = part;
}

void ProgressBar::draw()
{
    m_sinceDrawn.start();
    m_console.showStatus(m_ended == m_parts.size() ? QString() : text());
}

QString ProgressBar::text() const
{
    const bool sizeKnown = m_unknownSizes == 0;
    const QString received = sizeText(m_whole.received);
    const QString amount = sizeKnown ? tr("%1 of %2").arg(received, sizeText(m_whole.size)) : received;
    return QStringLiteral("%1 %2, %3, %4")
        .arg(bar(m_whole.received, sizeKnown ? m_whole.size : 0),
             tr("%1 of %n file(s)", nullptr, int(m_parts.size())).arg(m_ended), amount,
             tr("%1/s").arg(sizeText(qint64(qMax(0.0, m_whole.speed)))));
}

} // namespace cli
