#include "media/mediainput.h"

extern "C" {
#include <libavutil/mem.h>
}

#include <algorithm>
#include <array>
#include <mutex>

namespace media {

namespace {

constexpr int bufferSize = 32 * 1024;
constexpr qint64 mostPixels = 40'000'000; ///< more than 8K
constexpr std::chrono::hours longestDuration{1000};
/// Without them libavformat takes a text for a terminal's picture, and a playlist for an order to fetch.
constexpr auto containers = "mov,matroska,webm,mp3,aac,ogg,wav";
constexpr std::array codecs{
    AV_CODEC_ID_H264, AV_CODEC_ID_HEVC,   AV_CODEC_ID_VP8,       AV_CODEC_ID_VP9,
    AV_CODEC_ID_AV1,  AV_CODEC_ID_MPEG4,  AV_CODEC_ID_AAC,       AV_CODEC_ID_MP3,
    AV_CODEC_ID_OPUS, AV_CODEC_ID_VORBIS, AV_CODEC_ID_PCM_S16LE, AV_CODEC_ID_PCM_S24LE,
    AV_CODEC_ID_FLAC, AV_CODEC_ID_ALAC,   AV_CODEC_ID_PCM_U8,    AV_CODEC_ID_PCM_F32LE,
};

/// For the whole process: the words are a stranger's, and the sizes that he writes are asked for before they are read.
void tameLibav()
{
    static std::once_flag once;
    std::call_once(once, [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(std::size_t(256) * 1024 * 1024);
    });
}

core::Error notMedia(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(code, words.data(), words.size());
    return core::Error(core::Error::Kind::NotMedia, QString::fromUtf8(words.data()));
}

/// A file may name others; they are not fetched.
int refuseOther(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

bool isKnown(const AVCodecParameters &parameters)
{
    if (parameters.codec_id == AV_CODEC_ID_NONE)
        return false;
    return parameters.codec_type == AVMEDIA_TYPE_VIDEO ? parameters.width > 0 && parameters.height > 0
                                                       : parameters.sample_rate > 0;
}

} // namespace

MediaInput::MediaInput(std::shared_ptr<ByteSource> source, const ReadLimits &limits) : m_source(std::move(source))
{
    begin(limits);
}

MediaInput::~MediaInput()
{
    avformat_close_input(&m_context);
    if (m_io)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

core::Result<std::unique_ptr<MediaInput>> MediaInput::open(std::shared_ptr<ByteSource> source, const ReadLimits &limits)
{
    tameLibav();
    std::unique_ptr<MediaInput> input(new MediaInput(std::move(source), limits));
    if (const auto opened = input->open(); !opened)
        return opened.error();
    return input;
}

core::Result<void> MediaInput::open()
{
    auto *buffer = static_cast<uint8_t *>(av_malloc(bufferSize));
    m_io = buffer ? avio_alloc_context(buffer, bufferSize, 0, this, readBytes, nullptr, seekBytes) : nullptr;
    m_context = avformat_alloc_context();
    if (!m_io || !m_context)
        return errorFor(AVERROR(ENOMEM));
    m_context->pb = m_io;
    m_context->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_context->io_open = refuseOther;
    m_context->interrupt_callback = {isToStop, this};
    m_context->format_whitelist = av_strdup(containers);
    m_context->probesize = qint64(1024) * 1024;
    m_context->format_probesize = 256 * 1024;
    m_context->max_streams = 64;
    if (const int code = avformat_open_input(&m_context, "", nullptr, nullptr); code < 0)
        return errorFor(code);
    return complete();
}

/// Reads into the media only where the file's head left something out: it costs a stretch of bytes.
core::Result<void> MediaInput::complete()
{
    for (unsigned int i = 0; i < m_context->nb_streams; ++i) {
        AVStream *const each = m_context->streams[i];
        if (each->codecpar->codec_type != AVMEDIA_TYPE_VIDEO && each->codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
            each->discard = AVDISCARD_ALL;
    }
    const AVStream *const video = stream(AVMEDIA_TYPE_VIDEO);
    const AVStream *const audio = stream(AVMEDIA_TYPE_AUDIO);
    const AVStream *const shown = video ? video : audio;
    if (!duration() || !shown || !isKnown(*shown->codecpar)) {
        if (const int code = avformat_find_stream_info(m_context, nullptr); code < 0)
            return errorFor(code);
    }
    if (m_error)
        return *m_error;
    if (!stream(AVMEDIA_TYPE_VIDEO) && !stream(AVMEDIA_TYPE_AUDIO))
        return errorFor(AVERROR_STREAM_NOT_FOUND);
    return {};
}

std::optional<std::chrono::milliseconds> MediaInput::duration() const
{
    const auto length = std::chrono::microseconds(m_context->duration);
    if (m_context->duration == AV_NOPTS_VALUE || length <= length.zero() || length > longestDuration)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(length);
}

AVStream *MediaInput::stream(AVMediaType type) const
{
    const int index = av_find_best_stream(m_context, type, -1, -1, nullptr, 0);
    if (index < 0)
        return nullptr;
    AVStream *const best = m_context->streams[index];
    return (best->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0 ? nullptr : best;
}

void MediaInput::select(const AVStream &stream)
{
    for (unsigned int i = 0; i < m_context->nb_streams; ++i)
        m_context->streams[i]->discard = int(i) == stream.index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

core::Result<Decoder> MediaInput::openDecoder(const AVStream &stream) const
{
    const AVCodecParameters &parameters = *stream.codecpar;
    const bool isAllowed = std::ranges::find(codecs, parameters.codec_id) != codecs.end();
    const AVCodec *const codec = isAllowed ? avcodec_find_decoder(parameters.codec_id) : nullptr;
    Decoder decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder)
        return notMedia(AVERROR_DECODER_NOT_FOUND);
    if (const int code = avcodec_parameters_to_context(decoder.get(), &parameters); code < 0)
        return notMedia(code);
    decoder->thread_count = 1;
    decoder->max_pixels = mostPixels;
    decoder->pkt_timebase = stream.time_base;
    if (parameters.codec_type == AVMEDIA_TYPE_VIDEO)
        decoder->skip_frame = AVDISCARD_NONKEY;
    if (const int code = avcodec_open2(decoder.get(), codec, nullptr); code < 0)
        return notMedia(code);
    return decoder;
}

void MediaInput::begin(const ReadLimits &limits)
{
    m_limits = limits;
    m_deadline = std::chrono::steady_clock::now() + limits.time;
    m_error.reset();
    if (m_io) {
        m_io->error = 0;
        m_io->eof_reached = 0;
    }
}

core::Result<void> MediaInput::seek(const AVStream &stream, qint64 timestamp)
{
    int code = avformat_seek_file(m_context, stream.index, INT64_MIN, timestamp, timestamp, 0);
    // Nothing lies before it.
    if (code < 0 && !m_error)
        code = avformat_seek_file(m_context, stream.index, INT64_MIN, timestamp, INT64_MAX, 0);
    if (code < 0 || m_error)
        return errorFor(code);
    return {};
}

core::Result<bool> MediaInput::next(AVPacket &packet)
{
    for (;;) {
        av_packet_unref(&packet);
        if (isToStop(this) != 0)
            return errorFor(AVERROR_EXIT);
        const int code = av_read_frame(m_context, &packet);
        if (m_error || (code < 0 && code != AVERROR_EOF))
            return errorFor(code);
        if (code == AVERROR_EOF)
            return false;
        if (--m_limits.packets < 0)
            return errorFor(AVERROR_EXIT);
        if (m_context->streams[packet.stream_index]->discard != AVDISCARD_ALL)
            return true;
    }
}

core::Error MediaInput::errorFor(int code) const
{
    if (m_error)
        return *m_error;
    if (m_source->isCancelled())
        return core::Error(core::Error::Kind::Cancelled);
    if (std::chrono::steady_clock::now() > m_deadline)
        return core::Error(core::Error::Kind::Network, {}, core::Error::Cause::Timeout);
    return notMedia(code);
}

int MediaInput::isToStop(void *self)
{
    const auto *const input = static_cast<MediaInput *>(self);
    return input->m_source->isCancelled() || std::chrono::steady_clock::now() > input->m_deadline ? 1 : 0;
}

int MediaInput::readBytes(void *self, uint8_t *to, int length)
{
    auto *const input = static_cast<MediaInput *>(self);
    if (input->m_error || input->m_limits.bytes <= 0 || isToStop(self) != 0)
        return AVERROR_EXIT;
    const auto read = input->m_source->read(input->m_position, reinterpret_cast<char *>(to), length);
    if (!read) {
        input->m_error = read.error();
        return AVERROR_EXIT;
    }
    if (*read == 0)
        return AVERROR_EOF;
    input->m_position += *read;
    input->m_limits.bytes -= *read;
    return int(*read);
}

int64_t MediaInput::seekBytes(void *self, int64_t offset, int whence)
{
    auto *const input = static_cast<MediaInput *>(self);
    whence &= ~AVSEEK_FORCE;
    if (whence == SEEK_SET || whence == SEEK_CUR) {
        const int64_t base = whence == SEEK_CUR ? input->m_position : 0;
        if (offset < -base || offset > INT64_MAX - base)
            return AVERROR(EINVAL);
        input->m_position = base + offset;
        return input->m_position;
    }
    const auto size = input->m_source->size();
    if (!size)
        return AVERROR(ENOSYS); // some are read without; who cannot reads on and meets the error
    if (whence == AVSEEK_SIZE)
        return *size;
    if (whence != SEEK_END || offset > 0 || offset < -*size)
        return AVERROR(EINVAL);
    input->m_position = *size + offset;
    return input->m_position;
}

} // namespace media
