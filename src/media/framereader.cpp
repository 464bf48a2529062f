#include "media/framereader.h"

#include "media/framescaler.h"
#include "media/mediainput.h"

extern "C" {
#include <libavutil/common.h>
}

#include <algorithm>

namespace media {

namespace {

/// So many key packets that cannot be decoded are passed over.
constexpr int mostDamagedPackets = 5;
constexpr AVRational milliseconds{1, 1000};

core::Error noPicture()
{
    return core::Error(core::Error::Kind::NotMedia, QStringLiteral("no picture"));
}

} // namespace

class FrameReader::Video
{
public:
    explicit Video(std::unique_ptr<MediaInput> input) : m_input(std::move(input))
    {
        m_stream = m_input->stream(AVMEDIA_TYPE_VIDEO);
        m_facts.duration = m_input->duration();
        m_facts.hasVideo = m_stream != nullptr;
        m_facts.hasAudio = m_input->stream(AVMEDIA_TYPE_AUDIO) != nullptr;
        if (!m_stream)
            return;
        m_rotation = rotationOf(*m_stream);
        const AVCodecParameters &parameters = *m_stream->codecpar;
        m_facts.size = shownSize({parameters.width, parameters.height}, pixelAspect(nullptr), m_rotation);
        m_input->select(*m_stream);
    }

    const MediaFacts &facts() const { return m_facts; }

    core::Result<Picture> frameAt(std::chrono::milliseconds moment, const QSize &bound)
    {
        if (!m_stream)
            return noPicture();
        m_input->begin({});
        if (!m_decoder) {
            auto opened = m_input->openDecoder(*m_stream);
            if (!opened)
                return opened.error();
            m_decoder = std::move(opened).value();
        }
        if (!m_packet || !m_frame)
            return noPicture();
        const auto found = find(moment);
        if (!found)
            return found.error();
        auto image = toImage(*m_frame, pixelAspect(m_frame.get()), m_rotation, bound);
        if (!image)
            return image.error();
        return Picture{std::move(image).value(), momentOf(m_frame->best_effort_timestamp)};
    }

private:
    AVRational pixelAspect(const AVFrame *frame) const
    {
        const bool known = frame && frame->sample_aspect_ratio.num > 0;
        const AVRational container = m_stream->sample_aspect_ratio;
        if (container.num > 0)
            return container;
        return known ? frame->sample_aspect_ratio : m_stream->codecpar->sample_aspect_ratio;
    }

    qint64 beginning() const { return m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time; }

    qint64 timestampOf(std::chrono::milliseconds moment) const
    {
        return av_sat_add64(beginning(),
                            av_rescale_q(std::max<qint64>(0, moment.count()), milliseconds, m_stream->time_base));
    }

    std::chrono::milliseconds momentOf(qint64 timestamp) const
    {
        if (timestamp == AV_NOPTS_VALUE)
            return {};
        const qint64 count = av_rescale_q(av_sat_sub64(timestamp, beginning()), m_stream->time_base, milliseconds);
        return std::chrono::milliseconds(std::max<qint64>(0, count));
    }

    /// Decodes into m_frame.
    core::Result<void> find(std::chrono::milliseconds moment)
    {
        const qint64 wanted = timestampOf(moment);
        qint64 target = wanted;
        for (int damaged = 0; damaged < mostDamagedPackets;) {
            const auto sought = m_input->seek(*m_stream, target);
            if (!sought)
                return sought.error();
            for (; damaged < mostDamagedPackets; ++damaged) {
                const auto packet = nextKeyPacket();
                if (!packet)
                    return packet.error();
                if (!*packet)
                    return noPicture();
                // An index goes by the order of decoding: its entry may stand for a picture just behind.
                if (target == wanted && m_packet->pts != AV_NOPTS_VALUE && m_packet->pts > wanted && stepBefore(target))
                    break;
                if (decode())
                    return {};
            }
        }
        return noPicture();
    }

    bool stepBefore(qint64 &target) const
    {
        if (m_packet->dts == AV_NOPTS_VALUE || m_packet->dts <= beginning())
            return false;
        target = std::min<qint64>(m_packet->dts, target) - 1;
        return true;
    }

    core::Result<bool> nextKeyPacket()
    {
        for (;;) {
            auto more = m_input->next(*m_packet);
            if (!more || !*more || (m_packet->flags & AV_PKT_FLAG_KEY) != 0)
                return more;
        }
    }

    /// The one packet, and out with its picture: the decoder would wait for those that come after.
    bool decode()
    {
        avcodec_flush_buffers(m_decoder.get());
        av_frame_unref(m_frame.get());
        if (avcodec_send_packet(m_decoder.get(), m_packet.get()) < 0)
            return false;
        avcodec_send_packet(m_decoder.get(), nullptr);
        return avcodec_receive_frame(m_decoder.get(), m_frame.get()) >= 0;
    }

    std::unique_ptr<MediaInput> m_input;
    AVStream *m_stream = nullptr; ///< the input's
    Decoder m_decoder;
    Packet m_packet{av_packet_alloc()};
    Frame m_frame{av_frame_alloc()};
    MediaFacts m_facts;
    int m_rotation = 0;
};

FrameReader::FrameReader(std::unique_ptr<Video> video) : m_video(std::move(video)) {}

FrameReader::~FrameReader() = default;

core::Result<std::unique_ptr<FrameReader>> FrameReader::open(std::shared_ptr<ByteSource> source)
{
    auto input = MediaInput::open(std::move(source), {});
    if (!input)
        return input.error();
    return std::unique_ptr<FrameReader>(new FrameReader(std::make_unique<Video>(std::move(input).value())));
}

const MediaFacts &FrameReader::facts() const
{
    return m_video->facts();
}

core::Result<Picture> FrameReader::frameAt(std::chrono::milliseconds moment, const QSize &bound)
{
    return m_video->frameAt(moment, bound);
}

} // namespace media
