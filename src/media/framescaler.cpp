#include "media/framescaler.h"

extern "C" {
#include <libavutil/display.h>
#include <libswscale/swscale.h>
}

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace media {

namespace {

constexpr int largestSide = 4096;
constexpr double mostStretched = 16;
/// What swscale likes lines to be a multiple of, and may write beyond the last.
constexpr int alignment = 64;

struct FreeScaler
{
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};

/// Formats that say their range by their name are old; swscale wants to hear it.
AVPixelFormat withoutRange(int format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    default:
        return AVPixelFormat(format);
    }
}

/// What is not said is guessed from the size, as players do.
int colourSpaceOf(const AVFrame &frame)
{
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED)
        return frame.colorspace;
    return frame.width >= 1280 || frame.height > 576 ? SWS_CS_ITU709 : SWS_CS_ITU601;
}

} // namespace

int rotationOf(const AVStream &stream)
{
    std::size_t size = 0;
    const uint8_t *const data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (!data || size < 9 * sizeof(int32_t))
        return 0;
    std::array<int32_t, 9> matrix{};
    std::copy_n(data, sizeof(matrix), reinterpret_cast<uint8_t *>(matrix.data()));
    const double anticlockwise = av_display_rotation_get(matrix.data());
    if (!std::isfinite(anticlockwise))
        return 0;
    const int quarters = int(std::lround(-anticlockwise / 90));
    return (quarters % 4 + 4) % 4 * 90;
}

QSize shownSize(const QSize &coded, AVRational pixelAspect, int rotation)
{
    QSizeF size(coded);
    const double aspect = pixelAspect.num > 0 && pixelAspect.den > 0 ? av_q2d(pixelAspect) : 1;
    if (aspect > 1 && aspect <= mostStretched)
        size.setWidth(size.width() * aspect);
    else if (aspect < 1 && aspect >= 1 / mostStretched)
        size.setHeight(size.height() / aspect);
    const QSize shown(std::max(1, int(std::lround(size.width()))), std::max(1, int(std::lround(size.height()))));
    return rotation % 180 == 0 ? shown : shown.transposed();
}

core::Result<QImage> toImage(const AVFrame &frame, AVRational pixelAspect, int rotation, const QSize &bound)
{
    const AVPixelFormat format = withoutRange(frame.format);
    if (frame.width <= 0 || frame.height <= 0 || sws_isSupportedInput(format) == 0)
        return core::Error(core::Error::Kind::NotMedia);
    QSize size = shownSize({frame.width, frame.height}, pixelAspect, rotation);
    const QSize most = bound.boundedTo({largestSide, largestSide}).expandedTo({1, 1});
    if (size.width() > most.width() || size.height() > most.height())
        size = size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QSize upright = rotation % 180 == 0 ? size : size.transposed();

    const std::unique_ptr<SwsContext, FreeScaler> scaler(
        sws_getContext(frame.width, frame.height, format, upright.width(), upright.height(), AV_PIX_FMT_RGB32, SWS_AREA,
                       nullptr, nullptr, nullptr));
    if (!scaler)
        return core::Error(core::Error::Kind::NotMedia);
    const bool isFullRange = format != frame.format || frame.color_range == AVCOL_RANGE_JPEG;
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(colourSpaceOf(frame)), isFullRange ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    const int lineSize = (upright.width() * 4 + alignment - 1) / alignment * alignment;
    std::vector<uchar> pixels(std::size_t(lineSize) * std::size_t(upright.height()) + alignment);
    const std::array<uint8_t *, 4> planes{pixels.data(), nullptr, nullptr, nullptr};
    const std::array<int, 4> lineSizes{lineSize, 0, 0, 0};
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes.data(), lineSizes.data()) <= 0)
        return core::Error(core::Error::Kind::NotMedia);
    const QImage image(pixels.data(), upright.width(), upright.height(), lineSize, QImage::Format_RGB32);
    return rotation == 0 ? image.copy() : image.transformed(QTransform().rotate(rotation)).copy();
}

} // namespace media
