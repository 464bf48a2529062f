#pragma once

#include "core/byteset.h"

#include <QSlider>

#include <chrono>

namespace gui {

/// The position in a recording, in milliseconds: where it plays, what of it has been fetched, and where the pointer is.
class SeekBar : public QSlider
{
    Q_OBJECT

public:
    explicit SeekBar(QWidget *parent = nullptr);

    /// 0: not known, and nothing can be sought.
    void setDuration(std::chrono::milliseconds duration);
    std::chrono::milliseconds duration() const { return std::chrono::milliseconds(maximum()); }
    /// Leaves alone what the person is dragging.
    void setPosition(std::chrono::milliseconds position);
    /// Bytes that are at hand, of `total`: drawn by their share of the file. No total: none.
    void setFetched(const core::ByteSet &bytes, qint64 total);

    /// Where on the bar a moment lies, in pixels from its left edge.
    int pixelOf(std::chrono::milliseconds position) const;

Q_SIGNALS:
    void seekWanted(std::chrono::milliseconds position);
    /// The pointer is over that moment.
    void hovered(std::chrono::milliseconds position);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect groove() const;
    std::chrono::milliseconds momentAt(int pixel) const;
    void describe();

    QList<QPair<double, double>> m_fetched; ///< shares of the whole
    bool m_setting = false;                 ///< the value is told, not chosen
};

} // namespace gui
