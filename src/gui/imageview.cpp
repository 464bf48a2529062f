#include "gui/imageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace gui {

namespace {

constexpr int margin = 12;

} // namespace

ImageView::ImageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Picture"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
}

void ImageView::setImage(const QImage &image)
{
    m_picture = QPixmap::fromImage(image);
    m_fullSize = false;
    updateBars();
    describe();
}

void ImageView::describe()
{
    //: The size of a picture: %1 wide and %2 high, in pixels
    setAccessibleDescription(tr("%1 × %2 pixels").arg(m_picture.width()).arg(m_picture.height()));
    setToolTip(m_fullSize ? tr("Double click: fit into the window") : tr("Double click: full size"));
}

QSize ImageView::fullSize() const
{
    // A pixel of the picture on a pixel of the screen.
    return (QSizeF(m_picture.size()) / devicePixelRatioF()).toSize().expandedTo(QSize(1, 1));
}

QSize ImageView::shownSize() const
{
    const QSize full = fullSize();
    const QSize room = viewport()->size() - QSize(2 * margin, 2 * margin);
    if (m_fullSize || (full.width() <= room.width() && full.height() <= room.height()))
        return full;
    return full.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QRect ImageView::shownRect() const
{
    const QSize shown = shownSize();
    const QSize view = viewport()->size();
    const auto place = [](int room, int size, const QScrollBar &bar) {
        return bar.maximum() > 0 ? margin - bar.value() : (room - size) / 2;
    };
    return {QPoint(place(view.width(), shown.width(), *horizontalScrollBar()),
                   place(view.height(), shown.height(), *verticalScrollBar())),
            shown};
}

void ImageView::updateBars()
{
    const QSize beyond = m_fullSize ? fullSize() + QSize(2 * margin, 2 * margin) - viewport()->size() : QSize();
    horizontalScrollBar()->setRange(0, std::max(0, beyond.width()));
    verticalScrollBar()->setRange(0, std::max(0, beyond.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(fontMetrics().height());
    viewport()->update();
}

void ImageView::setFullSize(bool fullSize)
{
    m_fullSize = fullSize;
    updateBars();
    describe();
}

void ImageView::zoomAt(const QPoint &point)
{
    const QRect before = shownRect();
    const QPointF part((point.x() - before.left()) / double(before.width()),
                       (point.y() - before.top()) / double(before.height()));
    setFullSize(!m_fullSize);
    const QSize shown = shownSize();
    horizontalScrollBar()->setValue(margin + int(part.x() * shown.width()) - point.x());
    verticalScrollBar()->setValue(margin + int(part.y() * shown.height()) - point.y());
}

void ImageView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(viewport());
    const QRect rect = shownRect();
    // Beyond full size a pixel is a pixel; below it, it is a mean of several.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, rect.size() != fullSize());
    painter.drawPixmap(rect, m_picture);
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position().toPoint();
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    const QPoint by = point - std::exchange(m_dragged, point);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    zoomAt(event->position().toPoint());
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        zoomAt(viewport()->rect().center());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace gui
