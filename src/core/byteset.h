#pragma once

#include <QList>
#include <QtGlobal>

#include <initializer_list>
#include <optional>

namespace core {

/// A stretch of a file: [begin, end).
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 size() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// Which bytes of a file: disjoint stretches, ascending, none touching the next.
class ByteSet
{
public:
    ByteSet() = default;
    ByteSet(std::initializer_list<ByteRange> ranges);
    explicit ByteSet(const QList<ByteRange> &ranges);

    void add(const ByteRange &range);
    void remove(const ByteRange &range);

    bool isEmpty() const { return m_ranges.isEmpty(); }
    /// How many bytes.
    qint64 count() const { return m_count; }
    /// Behind the last of them; 0 where there is none.
    qint64 end() const { return m_ranges.isEmpty() ? 0 : m_ranges.last().end; }
    /// How many lie together at the very beginning.
    qint64 prefix() const { return !m_ranges.isEmpty() && m_ranges.first().begin == 0 ? m_ranges.first().end : 0; }
    bool contains(const ByteRange &range) const;
    /// The first stretch within `range` that is missing here; nullopt where none is.
    std::optional<ByteRange> firstGap(const ByteRange &range) const;
    /// What of it lies before `end`.
    ByteSet before(qint64 end) const;

    const QList<ByteRange> &ranges() const { return m_ranges; }

    friend bool operator==(const ByteSet &, const ByteSet &) = default;

private:
    QList<ByteRange> m_ranges;
    qint64 m_count = 0;
};

} // namespace core
