#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <chrono>

namespace gui {

/// A small picture of a moment, with its time, that floats above the seek bar while the pointer is over it.
class HoverPicture : public QWidget
{
    Q_OBJECT

public:
    /// No larger than this are its pictures.
    static constexpr QSize bound{160, 90};

    explicit HoverPicture(QWidget *parent);

    /// The moment under the pointer, before its picture is there; `anchor`: the point of the bar, in the parent.
    void showMoment(std::chrono::milliseconds moment, const QPoint &anchor);
    /// Null: none could be made; the time stands alone.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QImage m_picture;
    QString m_time;
    QPoint m_anchor;
};

} // namespace gui
