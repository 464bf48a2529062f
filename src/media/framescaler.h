#pragma once

#include "core/result.h"

extern "C" {
#include <libavformat/avformat.h>
}

#include <QImage>
#include <QSize>

namespace media {

/// By how much the stream's pictures are to be turned clockwise: 0, 90, 180 or 270 degrees.
int rotationOf(const AVStream &stream);
/// The size in which a picture of these dimensions is to be shown: square pixels, upright.
QSize shownSize(const QSize &coded, AVRational pixelAspect, int rotation);
/// The decoded picture, shown as it is meant to be, within `bound` and never enlarged; NotMedia where it cannot be.
core::Result<QImage> toImage(const AVFrame &frame, AVRational pixelAspect, int rotation, const QSize &bound);

} // namespace media
