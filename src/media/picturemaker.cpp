#include "media/picturemaker.h"

#include <array>
#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr int darkest = 24;
/// Where a poster is looked for: in percent of a length that is known, else at a moment.
constexpr std::array places{10, 25, 50};
constexpr std::array<std::chrono::milliseconds, places.size()> moments{3s, 10s, 30s};

} // namespace

int lightnessOf(const QImage &image)
{
    constexpr int steps = 32;
    qint64 sum = 0;
    if (image.isNull())
        return 0;
    for (int row = 0; row < steps; ++row) {
        for (int column = 0; column < steps; ++column)
            sum += qGray(image.pixel(column * image.width() / steps, row * image.height() / steps));
    }
    constexpr qint64 pixels = qint64(steps) * steps;
    return int(sum / pixels);
}

PictureMaker::PictureMaker(std::shared_ptr<ByteSource> source) : m_source(std::move(source)) {}

core::Result<void> PictureMaker::open()
{
    if (m_reader)
        return {};
    auto opened = FrameReader::open(m_source);
    if (!opened)
        return opened.error();
    m_reader = std::move(opened).value();
    return {};
}

core::Result<MediaFacts> PictureMaker::facts()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return m_reader->facts();
}

core::Result<Picture> PictureMaker::frameAt(std::chrono::milliseconds moment, const QSize &bound)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    auto picture = m_reader->frameAt(moment, bound);
    if (!picture)
        m_reader.reset();
    return picture;
}

core::Result<QImage> PictureMaker::at(std::chrono::milliseconds moment, const QSize &bound)
{
    return frameAt(moment, bound).transform([](const Picture &picture) { return picture.image; });
}

core::Result<QImage> PictureMaker::poster(const QSize &bound)
{
    const auto known = facts();
    if (!known)
        return known.error();
    QImage lightest;
    std::chrono::milliseconds last{-1};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto picture = frameAt(known->duration ? *known->duration * places[i] / 100 : moments[i], bound);
        if (!picture && lightest.isNull())
            return picture.error();
        if (!picture || picture->at <= last)
            break; // what there is will do
        last = picture->at;
        if (lightnessOf(picture->image) > lightnessOf(lightest) || lightest.isNull())
            lightest = picture->image;
        if (lightnessOf(lightest) >= darkest)
            break;
    }
    return lightest;
}

} // namespace media
