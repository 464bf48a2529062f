#include "gui/seekbar.h"

#include "gui/colours.h"
#include "models/displaytext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace gui {

namespace {

using std::chrono::milliseconds;

constexpr int thickness = 6;
constexpr int handleRadius = 7;
constexpr milliseconds arrowStep(5'000);
constexpr milliseconds leap(30'000);

} // namespace

SeekBar::SeekBar(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Position"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(int(arrowStep.count()));
    setPageStep(int(leap.count()));
    setMinimumHeight(2 * handleRadius + 6);
    setDuration(milliseconds(0));
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        describe();
        // By keys, the wheel, or a screen reader.
        if (!m_setting && !isSliderDown())
            Q_EMIT seekWanted(milliseconds(value));
    });
}

void SeekBar::setDuration(milliseconds duration)
{
    m_setting = true;
    setRange(0, int(std::min<qint64>(duration.count(), std::numeric_limits<int>::max())));
    m_setting = false;
    setEnabled(duration.count() > 0);
    describe();
}

void SeekBar::setPosition(milliseconds position)
{
    if (isSliderDown())
        return;
    m_setting = true;
    setValue(int(std::clamp<qint64>(position.count(), 0, maximum())));
    m_setting = false;
}

void SeekBar::setFetched(const core::ByteSet &bytes, qint64 total)
{
    m_fetched.clear();
    if (total > 0) {
        for (const core::ByteRange &range : bytes.ranges())
            m_fetched.append({double(range.begin) / double(total), double(range.end) / double(total)});
    }
    update();
}

QRect SeekBar::groove() const
{
    return {handleRadius, (height() - thickness) / 2, std::max(1, width() - 2 * handleRadius), thickness};
}

int SeekBar::pixelOf(milliseconds position) const
{
    const QRect room = groove();
    const double share = maximum() > 0 ? double(position.count()) / maximum() : 0;
    const int along = int(share * room.width());
    return layoutDirection() == Qt::RightToLeft ? room.right() - along : room.left() + along;
}

milliseconds SeekBar::momentAt(int pixel) const
{
    const QRect room = groove();
    const int along = layoutDirection() == Qt::RightToLeft ? room.right() - pixel : pixel - room.left();
    const double share = std::clamp(double(along) / room.width(), 0.0, 1.0);
    return milliseconds(qint64(share * maximum()));
}

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Colours colours = Colours::of(palette());
    const QRect room = groove();
    const auto bar = [&](double from, double to, const QColor &colour) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double begin = mirrored ? 1 - to : from;
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(room.left() + begin * room.width(), room.top(), (to - from) * room.width(), room.height()),
            thickness / 2.0, thickness / 2.0);
    };
    bar(0, 1, colours.line);
    QColor fetched = colours.muted;
    fetched.setAlphaF(0.35F);
    for (const auto &[begin, end] : std::as_const(m_fetched))
        bar(begin, end, fetched);
    if (!isEnabled())
        return;
    bar(0, double(sliderPosition()) / std::max(1, maximum()), colours.accent);
    const QPointF handle(pixelOf(milliseconds(sliderPosition())), QRectF(room).center().y());
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(colours.base);
    } else {
        painter.setBrush(colours.accent);
    }
    painter.drawEllipse(handle, handleRadius - 0.5, handleRadius - 0.5);
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() <= 0)
        return;
    setSliderDown(true);
    setSliderPosition(int(momentAt(event->position().toPoint().x()).count()));
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    const milliseconds moment = momentAt(event->position().toPoint().x());
    if (isSliderDown())
        setSliderPosition(int(moment.count()));
    if (maximum() > 0)
        Q_EMIT hovered(moment);
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    const milliseconds chosen(sliderPosition());
    setSliderDown(false);
    Q_EMIT seekWanted(chosen);
}

void SeekBar::leaveEvent(QEvent *event)
{
    QSlider::leaveEvent(event);
    Q_EMIT left();
}

void SeekBar::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    update();
}

void SeekBar::describe()
{
    using models::DisplayText;
    setAccessibleDescription(
        tr("%1 of %2").arg(DisplayText::length(milliseconds(value())), DisplayText::length(milliseconds(maximum()))));
}

} // namespace gui
