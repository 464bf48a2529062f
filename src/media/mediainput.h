#pragma once

#include "core/result.h"
#include "media/bytesource.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <chrono>
#include <memory>
#include <optional>

namespace media {

/// What one opening, or one work after it, may cost: a hostile file never ends by itself.
struct ReadLimits
{
    qint64 bytes = qint64(48) * 1024 * 1024;
    int packets = 20'000;
    std::chrono::milliseconds time{30'000};
};

struct FreePacket
{
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
struct FreeFrame
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreeDecoder
{
    void operator()(AVCodecContext *decoder) const { avcodec_free_context(&decoder); }
};
using Packet = std::unique_ptr<AVPacket, FreePacket>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Decoder = std::unique_ptr<AVCodecContext, FreeDecoder>;

/// A media file opened by libavformat over a ByteSource: the containers of recordings and no others, nothing fetched
/// from anywhere else, bounded in what it reads. For one thread at a time.
class MediaInput
{
public:
    /// NotMedia for what is none of these containers, or damaged; else the source's Error.
    static core::Result<std::unique_ptr<MediaInput>> open(std::shared_ptr<ByteSource> source, const ReadLimits &limits);
    ~MediaInput();
    MediaInput(const MediaInput &) = delete;
    MediaInput &operator=(const MediaInput &) = delete;

    ByteSource &source() { return *m_source; }
    std::optional<std::chrono::milliseconds> duration() const;
    /// The one to show; null where there is none. A cover is no video.
    AVStream *stream(AVMediaType type) const;
    /// Packets of the others are passed over from now on.
    void select(const AVStream &stream);
    /// For key pictures or whole sound, on one core. NotMedia where there is no decoder for it, or too large a picture.
    core::Result<Decoder> openDecoder(const AVStream &stream) const;

    /// A new work begins, with limits of its own.
    void begin(const ReadLimits &limits);
    /// To the last key packet at or before `timestamp`, in the stream's time base, or to the first of all.
    core::Result<void> seek(const AVStream &stream, qint64 timestamp);
    /// The next packet of the selected stream; false at the end.
    core::Result<bool> next(AVPacket &packet);
    /// Of the source where that failed, Cancelled, Network where it took too long, or NotMedia with libav's words.
    core::Error errorFor(int code) const;

private:
    MediaInput(std::shared_ptr<ByteSource> source, const ReadLimits &limits);
    core::Result<void> open();
    core::Result<void> complete();
    static int readBytes(void *self, uint8_t *to, int length);
    static int64_t seekBytes(void *self, int64_t offset, int whence);
    static int isToStop(void *self);

    const std::shared_ptr<ByteSource> m_source;
    ReadLimits m_limits; ///< what is left of them
    std::chrono::steady_clock::time_point m_deadline;
    qint64 m_position = 0;
    std::optional<core::Error> m_error; ///< the source's
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_context = nullptr;
};

} // namespace media
