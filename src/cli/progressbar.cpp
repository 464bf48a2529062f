#include "cli/progressbar.h"

#include "cli/console.h"
#include "cli/figures.h"
#include "downloads/queue.h"

namespace cli {

namespace {

constexpr qint64 redrawMs = 100;
constexpr int barCells = 24;

QString bar(qint64 received, qint64 size)
{
    const int filled = size > 0 ? int(qBound(qint64(0), received * barCells / size, qint64(barCells))) : 0;
    return u'[' + QString(filled, u'#') + QString(barCells - filled, u'.') + u']';
}

} // namespace

void ProgressBar::show(const downloads::Item &item)
{
    m_running.insert(item.download.id, {item.received, item.download.sizeBytes.value_or(-1), item.speed});
    if (!m_sinceDrawn.isValid() || m_sinceDrawn.elapsed() >= redrawMs)
        draw();
}

void ProgressBar::drop(const downloads::Item &item)
{
    m_running.remove(item.download.id);
    ++m_ended;
    draw();
}

void ProgressBar::draw()
{
    m_sinceDrawn.start();
    m_console.showStatus(m_running.isEmpty() ? QString() : text());
}

QString ProgressBar::text() const
{
    qint64 received = 0;
    qint64 size = 0;
    double speed = 0;
    bool sizeKnown = true;
    for (const Running &running : m_running) {
        received += running.received;
        speed += running.speed;
        sizeKnown = sizeKnown && running.size >= 0;
        size += qMax(running.size, qint64(0));
    }
    const QString amount = sizeKnown ? tr("%1 of %2").arg(sizeText(received), sizeText(size)) : sizeText(received);
    return tr("%1 %2, %3 a second, %4 running, %5 ended")
        .arg(bar(received, sizeKnown ? size : 0), amount, sizeText(qint64(speed)))
        .arg(m_running.size())
        .arg(m_ended);
}

} // namespace cli
