#include "media/frameimage.h"

#include <QTransform>
#include <QVideoFrame>

#include <array>

extern "C" {
#include <libavutil/pixfmt.h>
#include <libswscale/swscale.h>
}

namespace media {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// From so many lines on, what says nothing of its colours was made for high definition.
constexpr int highDefinition = 720;

AVPixelFormat libavFormat(Format format)
{
    switch (format) {
    case Format::Format_YUV420P:
    case Format::Format_YV12: // with its planes exchanged
        return AV_PIX_FMT_YUV420P;
    case Format::Format_YUV422P:
        return AV_PIX_FMT_YUV422P;
    case Format::Format_NV12:
        return AV_PIX_FMT_NV12;
    case Format::Format_NV21:
        return AV_PIX_FMT_NV21;
    case Format::Format_UYVY:
        return AV_PIX_FMT_UYVY422;
    case Format::Format_YUYV:
        return AV_PIX_FMT_YUYV422;
    case Format::Format_P010:
        return AV_PIX_FMT_P010LE;
    case Format::Format_BGRA8888:
    case Format::Format_BGRX8888:
        return AV_PIX_FMT_BGR0;
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return AV_PIX_FMT_RGB0;
    case Format::Format_ARGB8888:
    case Format::Format_XRGB8888:
        return AV_PIX_FMT_0RGB;
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return AV_PIX_FMT_0BGR;
    default: // not one of our enums
        return AV_PIX_FMT_NONE;
    }
}

const int *coefficients(const QVideoFrameFormat &format)
{
    const auto space = format.colorSpace();
    const bool modern = space == QVideoFrameFormat::ColorSpace_Undefined ? format.frameHeight() >= highDefinition
                                                                         : space == QVideoFrameFormat::ColorSpace_BT709;
    return sws_getCoefficients(modern ? SWS_CS_ITU709 : SWS_CS_ITU601);
}

} // namespace

FrameImage::FrameImage() = default;

FrameImage::~FrameImage()
{
    sws_freeContext(m_scaler);
}

QImage FrameImage::of(const QVideoFrame &frame)
{
    QVideoFrame mapped = frame;
    if (!mapped.map(QVideoFrame::ReadOnly))
        return {};
    QImage image = converted(mapped);
    mapped.unmap();
    if (image.isNull())
        return frame.toImage();
    if (frame.mirrored())
        image = image.mirrored(true, false);
    const int angle = int(frame.rotationAngle());
    return angle == 0 ? image : image.transformed(QTransform().rotate(angle));
}

QImage FrameImage::converted(const QVideoFrame &frame)
{
    const AVPixelFormat format = libavFormat(frame.pixelFormat());
    const QSize size = frame.size();
    if (format == AV_PIX_FMT_NONE || size.isEmpty())
        return {};
    // RGB32 is BGR0 in memory on the machines that this runs on.
    m_scaler = sws_getCachedContext(m_scaler, size.width(), size.height(), format, size.width(), size.height(),
                                    AV_PIX_FMT_RGB32, SWS_BILINEAR, nullptr, nullptr, nullptr);
    if (!m_scaler)
        return {};
    const bool fullRange = frame.surfaceFormat().colorRange() == QVideoFrameFormat::ColorRange_Full;
    const int *from = coefficients(frame.surfaceFormat());
    sws_setColorspaceDetails(m_scaler, from, fullRange ? 1 : 0, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16,
                             1 << 16);
    std::array<const uint8_t *, 4> planes{};
    std::array<int, 4> strides{};
    for (int i = 0; i < frame.planeCount() && i < 4; ++i) {
        planes[std::size_t(i)] = frame.bits(i);
        strides[std::size_t(i)] = frame.bytesPerLine(i);
    }
    if (frame.pixelFormat() == Format::Format_YV12)
        std::swap(planes[1], planes[2]);
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const std::array<uint8_t *, 4> target{image.bits(), nullptr, nullptr, nullptr};
    const std::array<int, 4> targetStrides{int(image.bytesPerLine()), 0, 0, 0};
    sws_scale(m_scaler, planes.data(), strides.data(), 0, size.height(), target.data(), targetStrides.data());
    return image;
}

} // namespace media
