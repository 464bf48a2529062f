#include "gui/videosurface.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace gui {

namespace {

constexpr QColor paper(0, 0, 0);
constexpr QColor ink(255, 255, 255, 225);
constexpr QColor veil(0, 0, 0, 200);
constexpr int margin = 24;
constexpr int signRadius = 28;

} // namespace

VideoSurface::VideoSurface(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VideoSurface::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void VideoSurface::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void VideoSurface::setInvitesToPlay(bool invites)
{
    m_invites = invites;
    setCursor(invites ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize VideoSurface::sizeHint() const
{
    return {416, heightForWidth(416)};
}

int VideoSurface::heightForWidth(int width) const
{
    return width * 9 / 16;
}

void VideoSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paper);
    if (!m_picture.isNull()) {
        const QSize size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
        QRect place(QPoint(0, 0), size);
        place.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_words.isEmpty())
        paintWords(painter);
    else if (m_invites)
        paintPlaySign(painter);
}

void VideoSurface::paintWords(QPainter &painter) const
{
    constexpr int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QRect text = painter.boundingRect(room, flags, m_words);
    if (!m_picture.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(text.adjusted(-12, -8, 12, 8), 6, 6);
    }
    painter.setPen(ink);
    painter.drawText(room, flags, m_words);
}

void VideoSurface::paintPlaySign(QPainter &painter) const
{
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawEllipse(centre, signRadius, signRadius);
    QPainterPath triangle;
    triangle.moveTo(centre + QPointF(-8, -12));
    triangle.lineTo(centre + QPointF(13, 0));
    triangle.lineTo(centre + QPointF(-8, 12));
    triangle.closeSubpath();
    painter.fillPath(triangle, ink);
}

void VideoSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_doubleClicked, false))
        Q_EMIT clicked();
}

void VideoSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_doubleClicked = true;
    Q_EMIT doubleClicked();
}

} // namespace gui
