#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QPixmap>

namespace gui {

/// A picture, made to fit and never larger than it is; a double click or Enter shows it in full size, and back.
class ImageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    bool isFullSize() const { return m_fullSize; }
    void setFullSize(bool fullSize);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Of the whole picture, in the widget's pixels.
    QSize fullSize() const;
    QSize shownSize() const;
    QRect shownRect() const;
    void updateBars();
    /// Of the full size, so that the point of the picture that was at `point` stays there.
    void zoomAt(const QPoint &point);
    void describe();

    QPixmap m_picture;
    bool m_fullSize = false;
    QPoint m_dragged;
};

} // namespace gui
