#include "gui/waveformview.h"

#include "gui/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr int margin = 12;
constexpr int barWidth = 2;
constexpr int barStep = 3;

/// The loudest of what falls on one bar of `bars`.
int peakOf(const QByteArray &peaks, int bar, int bars)
{
    const qsizetype begin = peaks.size() * bar / bars;
    const qsizetype end = std::max(begin + 1, peaks.size() * (bar + 1) / bars);
    int loudest = 0;
    for (qsizetype i = begin; i < std::min(end, peaks.size()); ++i)
        loudest = std::max(loudest, int(quint8(peaks.at(i))));
    return loudest;
}

} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Waveform"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setMinimumHeight(96);
}

void WaveformView::setPeaks(const QByteArray &peaks)
{
    m_peaks = peaks;
    update();
}

void WaveformView::setProgress(double progress)
{
    m_progress = std::clamp(progress, 0.0, 1.0);
    update();
}

void WaveformView::setWords(const QString &words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void WaveformView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    painter.fillRect(rect(), colours.base);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    if (!m_words.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_words);
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int bars = std::max(1, room.width() / barStep);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < bars; ++bar) {
        const int height = std::max(2, room.height() * peakOf(m_peaks, bar, bars) / 255);
        const int x = mirrored ? room.right() - bar * barStep - barWidth : room.left() + bar * barStep;
        const bool played = double(bar) / bars < m_progress;
        painter.fillRect(x, room.center().y() - height / 2, barWidth, height, played ? colours.accent : colours.muted);
    }
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    const int width = std::max(1, this->width() - 2 * margin);
    const double along = std::clamp((event->position().x() - margin) / width, 0.0, 1.0);
    Q_EMIT seekWanted(layoutDirection() == Qt::RightToLeft ? 1 - along : along);
}

} // namespace gui
