#include "media/waveform.h"

#include "media/mediainput.h"
#include "media/peakcollector.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <limits>
#include <type_traits>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr quint8 version = 1;
/// Sound of days.
constexpr ReadLimits limits{qint64(16) * 1024 * 1024 * 1024, 20'000'000, 5min};

template <class Sample>
float levelOf(Sample sample)
{
    if constexpr (std::is_floating_point_v<Sample>)
        return float(std::abs(sample));
    else if constexpr (std::is_unsigned_v<Sample>)
        return std::abs(float(sample) - 128.0F) / 128.0F;
    else
        return std::abs(float(sample)) / float(std::numeric_limits<Sample>::max());
}

/// Of all channels the loudest.
template <class Sample>
void collectAs(const AVFrame &frame, bool isPlanar, PeakCollector &collector)
{
    const int channels = frame.ch_layout.nb_channels;
    for (int i = 0; i < frame.nb_samples; ++i) {
        float level = 0;
        for (int channel = 0; channel < channels; ++channel) {
            const uint8_t *const plane = frame.extended_data[isPlanar ? channel : 0];
            const int place = isPlanar ? i : i * channels + channel;
            level = std::max(level, levelOf(reinterpret_cast<const Sample *>(plane)[place]));
        }
        collector.add(level);
    }
}

void collect(const AVFrame &frame, PeakCollector &collector)
{
    const auto format = AVSampleFormat(frame.format);
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
        return collectAs<uint8_t>(frame, isPlanar, collector);
    case AV_SAMPLE_FMT_S16:
        return collectAs<int16_t>(frame, isPlanar, collector);
    case AV_SAMPLE_FMT_S32:
        return collectAs<int32_t>(frame, isPlanar, collector);
    case AV_SAMPLE_FMT_FLT:
        return collectAs<float>(frame, isPlanar, collector);
    case AV_SAMPLE_FMT_DBL:
        return collectAs<double>(frame, isPlanar, collector);
    default:
        return; // no decoder of ours gives another
    }
}

/// Packets that cannot be decoded are passed over.
core::Result<void> decodeAll(MediaInput &input, AVCodecContext &decoder, PeakCollector &collector)
{
    const Packet packet(av_packet_alloc());
    const Frame frame(av_frame_alloc());
    if (!packet || !frame)
        return core::Error(core::Error::Kind::NotMedia);
    for (;;) {
        const auto more = input.next(*packet);
        if (!more)
            return more.error();
        avcodec_send_packet(&decoder, *more ? packet.get() : nullptr);
        while (avcodec_receive_frame(&decoder, frame.get()) >= 0)
            collect(*frame, collector);
        if (!*more)
            return {};
    }
}

} // namespace

QByteArray Waveform::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << version << qint64(duration ? duration->count() : -1) << peaks;
    return bytes;
}

std::optional<Waveform> Waveform::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint8 theirs = 0;
    qint64 milliseconds = -1;
    Waveform waveform;
    stream >> theirs >> milliseconds >> waveform.peaks;
    if (theirs != version || stream.status() != QDataStream::Ok)
        return std::nullopt;
    if (milliseconds >= 0)
        waveform.duration = std::chrono::milliseconds(milliseconds);
    return waveform;
}

core::Result<Waveform> Waveform::read(std::shared_ptr<ByteSource> source)
{
    if (!source->isLocal()) {
        const auto size = source->size();
        if (!size)
            return size.error();
        if (*size > mostRemoteBytes)
            return Waveform();
    }
    auto opened = MediaInput::open(std::move(source), {});
    if (!opened)
        return opened.error();
    MediaInput &input = **opened;
    const AVStream *const sound = input.stream(AVMEDIA_TYPE_AUDIO);
    if (!sound)
        return core::Error(core::Error::Kind::NotMedia, QStringLiteral("no sound"));
    input.select(*sound);
    const auto decoder = input.openDecoder(*sound);
    if (!decoder)
        return decoder.error();
    input.begin(limits);
    PeakCollector collector(buckets);
    if (const auto decoded = decodeAll(input, **decoder, collector); !decoded)
        return decoded.error();
    Waveform waveform{collector.peaks(), input.duration()};
    if (waveform.peaks.isEmpty())
        return core::Error(core::Error::Kind::NotMedia, QStringLiteral("no sound"));
    if (const int rate = (*decoder)->sample_rate; !waveform.duration && rate > 0)
        waveform.duration = std::chrono::milliseconds(collector.samples() * 1000 / rate);
    return waveform;
}

} // namespace media
