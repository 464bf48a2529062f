#include "gui/hoverpicture.h"

#include "models/displaytext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui {

namespace {

constexpr int frame = 2;
constexpr int gap = 6;
constexpr int radius = 5;
constexpr QColor paper(20, 20, 24);
constexpr QColor ink(255, 255, 255);
constexpr QColor veil(0, 0, 0, 160);

} // namespace

HoverPicture::HoverPicture(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void HoverPicture::showMoment(std::chrono::milliseconds moment, const QPoint &anchor)
{
    m_time = models::DisplayText::length(moment);
    m_anchor = anchor;
    place();
    show();
    raise();
    update();
}

void HoverPicture::setPicture(const QImage &picture)
{
    m_picture = picture;
    place();
    update();
}

QSize HoverPicture::sizeHint() const
{
    if (m_picture.isNull()) {
        const QSize text = fontMetrics().size(0, m_time);
        return text + QSize(2 * gap, gap);
    }
    return m_picture.size().scaled(bound, Qt::KeepAspectRatio) + QSize(2 * frame, 2 * frame);
}

void HoverPicture::place()
{
    const QSize size = sizeHint();
    const int left =
        std::clamp(m_anchor.x() - size.width() / 2, gap, std::max(gap, parentWidget()->width() - size.width() - gap));
    setGeometry(QRect(QPoint(left, m_anchor.y() - size.height() - gap), size));
}

void HoverPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.fillPath(shape, m_picture.isNull() ? paper : ink);
    QRect label(QPoint(0, 0), fontMetrics().size(0, m_time) + QSize(gap, 2));
    if (m_picture.isNull()) {
        label = rect();
    } else {
        painter.drawImage(rect().adjusted(frame, frame, -frame, -frame), m_picture);
        label.moveBottomRight(rect().bottomRight() - QPoint(2 * frame, 2 * frame));
        painter.fillRect(label, veil);
    }
    painter.setPen(ink);
    painter.drawText(label, Qt::AlignCenter, m_time);
}

} // namespace gui
