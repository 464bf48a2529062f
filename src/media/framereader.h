#pragma once

#include "core/result.h"
#include "media/bytesource.h"

#include <QImage>
#include <QSize>

#include <chrono>
#include <memory>
#include <optional>

namespace media {

/// What a media file's head tells.
struct MediaFacts
{
    std::optional<std::chrono::milliseconds> duration;
    bool hasVideo = false;
    bool hasAudio = false;
    QSize size; ///< of the picture as it is to be shown: square pixels, upright; empty where there is none

    friend bool operator==(const MediaFacts &, const MediaFacts &) = default;
};

/// One picture of a video.
struct Picture
{
    QImage image;
    std::chrono::milliseconds at{}; ///< where it stands in the video
};

/// Pictures of a media file, by libavformat over a ByteSource. Blocks; for one thread at a time, not that of a window.
///
/// What it may read, decode and wait for has bounds, whatever the file says of itself. After an Error the reader is of
/// no use any more; the source is.
class FrameReader
{
public:
    /// Reads the file's head, or its end where that holds the index. NotMedia for what is no media file, or a damaged
    /// one; Cancelled; Network where it took too long; else the source's Error.
    static core::Result<std::unique_ptr<FrameReader>> open(std::shared_ptr<ByteSource> source);
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    const MediaFacts &facts() const;
    /// The last key picture at or before `moment` (the first where there is none), no larger than `bound` and never
    /// enlarged. Errors as open(); NotMedia where there is no video.
    core::Result<Picture> frameAt(std::chrono::milliseconds moment, const QSize &bound);

private:
    class Video;
    explicit FrameReader(std::unique_ptr<Video> video);

    std::unique_ptr<Video> m_video;
};

} // namespace media
