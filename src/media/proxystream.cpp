#include "media/proxystream.h"

#include <algorithm>
#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

/// A file up to this size is fetched once and kept in memory.
constexpr qint64 smallFile = qint64(8) * 1024 * 1024;
/// Its end is fetched beside its beginning: a late index costs no round trip.
constexpr qint64 tailSize = qint64(256) * 1024;
constexpr auto announceEvery = 250ms;

} // namespace

ProxyStream::ProxyStream(Source source, Patience patience)
    : m_source(std::move(source))
    , m_patience(std::move(patience))
    , m_content(m_source.known)
    , m_partFile(m_source.partPath)
    , m_part(m_source.part)
    , m_throttle(this)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(announceEvery);
    connect(&m_throttle, &QTimer::timeout, this, &ProxyStream::announceFetched);
}

ProxyStream::~ProxyStream() = default;

void ProxyStream::extendPart(const core::ByteSet &part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part] {
            m_part = part;
            noteFetched({});
        },
        Qt::QueuedConnection);
}

void ProxyStream::begin(net::HttpClient &http, const QUrl &url)
{
    m_http = &http;
    if (m_source.partPath.isEmpty() || !m_partFile.open(QIODevice::ReadOnly))
        m_part = {};
    if (!m_part.isEmpty() && m_content.total) {
        m_known = true;
        announceFetched();
    } else {
        startFirst();
    }
    Q_EMIT published(url);
}

void ProxyStream::wake()
{
    if (!m_failure || !core::isPassing(*m_failure))
        return;
    m_failure.reset();
    if (!m_known)
        startFirst();
    else if (m_inMemory)
        refill();
}

QByteArray ProxyStream::atHand(qint64 position, qint64 maxSize)
{
    const core::ByteSet &there = m_inMemory ? m_inHand : m_part;
    const auto gap = there.firstGap({position, position + maxSize});
    const qint64 size = gap ? gap->begin - position : maxSize;
    if (size <= 0)
        return {};
    if (m_inMemory)
        return m_memory.mid(position, size);
    if (m_partFile.seek(position)) {
        QByteArray bytes = m_partFile.read(size);
        if (!bytes.isEmpty())
            return bytes;
    }
    m_part = {}; // moved, or cut: the network has it
    return {};
}

qint64 ProxyStream::nextAtHand(qint64 position) const
{
    for (const core::ByteRange &range : m_part.ranges()) {
        if (range.end > position)
            return std::max(position, range.begin);
    }
    return StretchReader::toTheEnd;
}

std::unique_ptr<StretchReader> ProxyStream::reader(const core::ByteRange &range)
{
    std::unique_ptr<StretchReader> first = std::move(m_first);
    if (first) {
        first->disconnect(this);
        const bool fits = range.begin == first->position() && range.end >= m_content.total.value_or(0);
        if (fits && !first->isFinished()) {
            connect(first.get(), &StretchReader::waiting, this, &ProxyStream::waiting);
            return first;
        }
        first.release()->deleteLater(); // this may be in the middle of its signal
    }
    std::unique_ptr<StretchReader> reader = makeReader(range);
    reader->start();
    return reader;
}

std::unique_ptr<StretchReader> ProxyStream::makeReader(const core::ByteRange &range)
{
    auto reader = std::make_unique<StretchReader>(*m_http, m_source.links, range, m_content, m_patience);
    connect(reader.get(), &StretchReader::waiting, this, &ProxyStream::waiting);
    return reader;
}

void ProxyStream::startFirst()
{
    m_first = makeReader({0, StretchReader::toTheEnd});
    connect(m_first.get(), &StretchReader::opened, this, &ProxyStream::firstOpened);
    connect(m_first.get(), &StretchReader::finished, this, [this] {
        if (m_first->error()) {
            noteFailure(*m_first->error());
            return;
        }
        m_content = m_first->content(); // an empty file
        m_known = true;
        Q_EMIT arrived();
    });
    m_first->start();
}

void ProxyStream::firstOpened()
{
    m_content = m_first->content();
    m_known = true;
    if (m_part.isEmpty() && m_content.total && *m_content.total <= smallFile)
        keepInMemory();
    Q_EMIT arrived();
}

void ProxyStream::keepInMemory()
{
    const qint64 total = *m_content.total;
    const bool hasTail = m_first->hasRanges() && total >= 2 * tailSize;
    m_inMemory = true;
    m_memory.resize(total);
    m_first->disconnect(this);
    connect(m_first.get(), &StretchReader::waiting, this, &ProxyStream::waiting);
    addFiller(std::move(m_first));
    if (hasTail) {
        addFiller(makeReader({total - tailSize, total}));
        m_fillers.back()->start();
    }
}

void ProxyStream::addFiller(std::unique_ptr<StretchReader> reader)
{
    StretchReader *added = reader.get();
    m_fillers.push_back(std::move(reader));
    connect(added, &StretchReader::readyRead, this, [this, added] { fill(added); });
    connect(added, &StretchReader::finished, this, [this, added] { fillerEnded(added); });
}

void ProxyStream::fill(StretchReader *reader)
{
    const qint64 position = reader->position();
    const auto gap = m_inHand.firstGap({position, m_memory.size()});
    if (!gap || gap->begin > position) // the other one has the rest
        return fillerEnded(reader);
    const QByteArray bytes = reader->read(gap->size());
    std::copy(bytes.cbegin(), bytes.cend(), m_memory.begin() + position);
    m_inHand.add({position, position + bytes.size()});
    noteFetched({position, position + bytes.size()});
    Q_EMIT arrived();
}

void ProxyStream::fillerEnded(StretchReader *reader)
{
    const auto found = std::find_if(m_fillers.begin(), m_fillers.end(),
                                    [reader](const auto &filler) { return filler.get() == reader; });
    if (found == m_fillers.end())
        return;
    const std::optional<core::Error> error = reader->error();
    reader->disconnect(this);
    found->release()->deleteLater(); // in the middle of its signal
    m_fillers.erase(found);
    if (error)
        noteFailure(*error);
}

void ProxyStream::refill()
{
    const auto gap = m_inHand.firstGap({0, m_memory.size()});
    if (!gap || !m_fillers.empty())
        return;
    addFiller(makeReader(*gap));
    m_fillers.back()->start();
}

void ProxyStream::noteFetched(const core::ByteRange &range)
{
    if (!range.isEmpty()) {
        m_fetched.add(range);
        if (std::exchange(m_troubled, false))
            Q_EMIT recovered();
    }
    if (!m_throttle.isActive())
        m_throttle.start();
}

void ProxyStream::announceFetched()
{
    core::ByteSet all = m_fetched;
    for (const core::ByteRange &range : m_part.ranges())
        all.add(range);
    Q_EMIT fetched(all, m_content.total.value_or(-1));
}

void ProxyStream::noteFailure(const core::Error &error)
{
    m_failure = error;
    m_troubled = true;
    Q_EMIT failed(error);
    Q_EMIT arrived();
}

} // namespace media
