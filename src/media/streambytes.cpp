#include "media/streambytes.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>

namespace media {

namespace {

constexpr qint64 likelyIndex = qint64(1024) * 1024;
constexpr qint64 mostWithoutRanges = qint64(8) * 1024 * 1024;

} // namespace

/// What came, and what is under way; the reader waits here, the media's thread fills it.
class StreamBytes::Store
{
public:
    /// For a new stretch: the reader takes no other in the meantime. Its number tells it from those given up.
    struct Order
    {
        int number = 0;
        core::ByteRange range;
        Content known;
    };

    core::Result<qint64> read(qint64 offset, char *to, qint64 maxLength, const std::function<void(Order)> &order)
    {
        std::unique_lock lock(m_mutex);
        const int before = m_number;
        for (;;) {
            if (m_cancelled)
                return core::Error(core::Error::Kind::Cancelled);
            if (const qint64 length = copy(offset, to, maxLength); length > 0)
                return length;
            if (m_content.total && offset >= *m_content.total)
                return qint64(0);
            if (offset < m_underWay.begin || offset >= m_underWay.end) {
                // The stretch that was ordered for this byte ended without it.
                if (m_number != before)
                    return m_error.value_or(core::Error(core::Error::Kind::Server));
                const auto next = orderFor(offset, maxLength);
                if (!next)
                    return next.error();
                order(*next);
            }
            m_changed.wait(lock);
        }
    }

    std::optional<qint64> total() const
    {
        const std::lock_guard lock(m_mutex);
        return m_content.total;
    }
    void setCancelled(bool cancelled)
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = cancelled;
        m_changed.notify_all();
    }
    bool isCancelled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_cancelled;
    }
    qint64 brought() const
    {
        const std::lock_guard lock(m_mutex);
        return m_brought;
    }

    void setContent(int number, const Content &content, bool hasRanges)
    {
        const std::lock_guard lock(m_mutex);
        if (number != m_number)
            return;
        m_content = content;
        m_hasRanges = hasRanges;
        m_changed.notify_all();
    }
    void add(int number, qint64 offset, const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_brought += bytes.size();
        if (number != m_number || bytes.isEmpty())
            return;
        keep(offset, bytes);
        m_underWay.begin = offset + bytes.size();
        m_changed.notify_all();
    }
    void end(int number, const Content &content, const std::optional<core::Error> &error)
    {
        const std::lock_guard lock(m_mutex);
        if (number != m_number)
            return;
        m_content = content;
        m_error = error;
        m_underWay = {};
        m_changed.notify_all();
    }

private:
    struct Piece
    {
        QByteArray bytes;
        quint64 lastRead = 0;
    };

    /// The piece that holds that byte, or end().
    std::map<qint64, Piece>::iterator pieceAt(qint64 offset)
    {
        auto piece = m_pieces.upper_bound(offset);
        if (piece == m_pieces.begin())
            return m_pieces.end();
        --piece;
        return offset < piece->first + piece->second.bytes.size() ? piece : m_pieces.end();
    }

    qint64 copy(qint64 offset, char *to, qint64 maxLength)
    {
        qint64 copied = 0;
        while (copied < maxLength) {
            const auto piece = pieceAt(offset + copied);
            if (piece == m_pieces.end())
                break;
            const qint64 within = offset + copied - piece->first;
            const qint64 length = std::min(piece->second.bytes.size() - within, maxLength - copied);
            std::memcpy(to + copied, piece->second.bytes.constData() + within, std::size_t(length));
            piece->second.lastRead = ++m_reads;
            copied += length;
        }
        return copied;
    }

    /// As many bytes as the reader asks for, within bounds; the most where it goes on behind what came last, and close
    /// to the end, where the index is.
    core::Result<Order> orderFor(qint64 offset, qint64 wanted)
    {
        if (!m_hasRanges)
            return wholeOrder();
        const bool goesOn = offset == m_lastEnd && offset > 0;
        const bool inIndex = m_content.total && *m_content.total - offset <= likelyIndex;
        qint64 end = offset + std::clamp(goesOn || inIndex ? largestStretch : wanted, smallestStretch, largestStretch);
        if (const auto next = m_pieces.lower_bound(offset); next != m_pieces.end())
            end = std::min(end, next->first);
        if (m_content.total)
            end = std::min(end, *m_content.total);
        return numbered({offset, end});
    }

    /// Without ranges each answer begins at the beginning: one brings all the rest, or none does.
    core::Result<Order> wholeOrder()
    {
        if (!m_content.total || *m_content.total > mostWithoutRanges)
            return core::Error(core::Error::Kind::Server, QStringLiteral("no ranges"));
        qint64 begin = 0;
        for (auto piece = pieceAt(begin); piece != m_pieces.end(); piece = pieceAt(begin))
            begin = piece->first + piece->second.bytes.size();
        return numbered({begin, *m_content.total});
    }

    Order numbered(const core::ByteRange &range)
    {
        m_error.reset();
        m_underWay = range;
        m_lastEnd = range.end;
        return {++m_number, range, m_content};
    }

    /// Bytes arrive in small portions: they are joined, or there would be thousands of pieces.
    void keep(qint64 offset, const QByteArray &bytes)
    {
        const auto before = offset > 0 ? pieceAt(offset - 1) : m_pieces.end();
        const bool joins = before != m_pieces.end() && before->second.bytes.size() < smallestStretch;
        Piece &piece = joins ? before->second : m_pieces[offset];
        piece.bytes += bytes;
        piece.lastRead = ++m_reads;
        m_kept += bytes.size();
        while (m_kept > mostKept) {
            const auto oldest =
                std::ranges::min_element(m_pieces, {}, [](const auto &each) { return each.second.lastRead; });
            m_kept -= oldest->second.bytes.size();
            m_pieces.erase(oldest);
        }
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qint64, Piece> m_pieces; ///< by place; they do not overlap
    qint64 m_kept = 0;
    quint64 m_reads = 0;
    Content m_content;
    bool m_hasRanges = true;    ///< until an answer shows that it has not
    core::ByteRange m_underWay; ///< of the stretch with m_number, what has not come yet
    int m_number = 0;
    qint64 m_lastEnd = 0; ///< of the last stretch
    std::optional<core::Error> m_error;
    qint64 m_brought = 0;
    bool m_cancelled = false;
};

/// Has the stretches brought, one at a time; lives in the media's thread.
class StreamBytes::Desk final : public QObject
{
public:
    Desk(std::shared_ptr<Store> store, std::shared_ptr<LinkKeeper> links, const Patience &patience)
        : m_store(std::move(store)), m_links(std::move(links)), m_patience(patience)
    {}

    void begin(net::HttpClient &http, const Store::Order &order)
    {
        m_reader = std::make_unique<StretchReader>(http, m_links, order.range, order.known, m_patience);
        StretchReader *const reader = m_reader.get();
        connect(reader, &StretchReader::opened, this, [this, reader, number = order.number] {
            m_store->setContent(number, reader->content(), reader->hasRanges());
        });
        connect(reader, &StretchReader::readyRead, this, [this, reader, number = order.number] {
            while (reader->bytesAvailable() > 0) { // of what has all come, nothing more is said
                const qint64 offset = reader->position();
                m_store->add(number, offset, reader->read(largestStretch));
            }
        });
        connect(reader, &StretchReader::finished, this,
                [this, reader, number = order.number] { m_store->end(number, reader->content(), reader->error()); });
        reader->start();
    }

private:
    const std::shared_ptr<Store> m_store;
    const std::shared_ptr<LinkKeeper> m_links;
    const Patience m_patience;
    std::unique_ptr<StretchReader> m_reader;
};

StreamBytes::StreamBytes(MediaThread &thread, std::shared_ptr<LinkKeeper> links, const Patience &patience)
    : m_thread(thread), m_store(std::make_shared<Store>()), m_desk(new Desk(m_store, std::move(links), patience))
{
    thread.take(*m_desk);
}

StreamBytes::~StreamBytes() = default;

core::Result<qint64> StreamBytes::read(qint64 offset, char *to, qint64 maxLength)
{
    return m_store->read(offset, to, maxLength, [this](const Store::Order &order) {
        // The desk cannot be gone by then: its end is posted to the same thread, and later.
        m_thread.post([desk = m_desk.get(), order](MediaThread::Room &room) { desk->begin(room.http, order); });
    });
}

core::Result<qint64> StreamBytes::size()
{
    if (const auto total = m_store->total())
        return *total;
    char first = 0;
    if (const auto read = this->read(0, &first, 1); !read)
        return read.error();
    if (const auto total = m_store->total())
        return *total;
    return core::Error(core::Error::Kind::Server);
}

void StreamBytes::cancel()
{
    m_store->setCancelled(true);
}

void StreamBytes::resume()
{
    m_store->setCancelled(false);
}

bool StreamBytes::isCancelled() const
{
    return m_store->isCancelled();
}

qint64 StreamBytes::bytesBrought() const
{
    return m_store->brought();
}

} // namespace media
