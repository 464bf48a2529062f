#pragma once

#include <QImage>

#include <memory>

class QVideoFrame;
struct SwsContext;

namespace media {

/// Turns video frames into pictures, in any thread: QVideoFrame::toImage may want the graphics card, and with it the
/// GUI's thread. Used from one thread.
class FrameImage
{
public:
    FrameImage();
    ~FrameImage();
    FrameImage(const FrameImage &) = delete;
    FrameImage &operator=(const FrameImage &) = delete;

    /// Upright, as it is to be shown; null where the frame holds nothing.
    QImage of(const QVideoFrame &frame);

private:
    QImage converted(const QVideoFrame &frame);

    SwsContext *m_scaler = nullptr;
};

} // namespace media
