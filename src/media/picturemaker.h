#pragma once

#include "core/result.h"
#include "media/framereader.h"

#include <QImage>
#include <QSize>

#include <chrono>
#include <memory>

namespace media {

/// A recording whose pictures are made: opened when that is first needed, and again after an Error. Its functions block
/// and are called by one thread at a time.
class PictureMaker
{
public:
    explicit PictureMaker(std::shared_ptr<ByteSource> source);

    /// May be cancelled from any thread.
    ByteSource &source() { return *m_source; }

    core::Result<MediaFacts> facts();
    /// What stands at a tenth of the video (at 3 s, where nobody knows its length), or later where that is dark.
    core::Result<QImage> poster(const QSize &bound);
    core::Result<QImage> at(std::chrono::milliseconds moment, const QSize &bound);

private:
    core::Result<Picture> frameAt(std::chrono::milliseconds moment, const QSize &bound);
    core::Result<void> open();

    const std::shared_ptr<ByteSource> m_source;
    std::unique_ptr<FrameReader> m_reader; ///< null until opened
};

/// Of all its pixels in the mean, from 0 (black) to 255.
int lightnessOf(const QImage &image);

} // namespace media
