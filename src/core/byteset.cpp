#include "core/byteset.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

ByteSet::ByteSet(std::initializer_list<ByteRange> ranges)
{
    for (const ByteRange &range : ranges)
        add(range);
}

ByteSet::ByteSet(const QList<ByteRange> &ranges)
{
    for (const ByteRange &range : ranges)
        add(range);
}

void ByteSet::add(const ByteRange &range)
{
    if (range.isEmpty())
        return;
    // Those that overlap or touch it become one with it.
    const auto first = std::partition_point(m_ranges.cbegin(), m_ranges.cend(),
                                            [&](const ByteRange &other) { return other.end < range.begin; });
    const auto last =
        std::partition_point(first, m_ranges.cend(), [&](const ByteRange &other) { return other.begin <= range.end; });
    ByteRange joined = range;
    for (auto other = first; other != last; ++other) {
        joined = {std::min(joined.begin, other->begin), std::max(joined.end, other->end)};
        m_count -= other->size();
    }
    m_count += joined.size();
    const auto at = first - m_ranges.cbegin();
    m_ranges.remove(at, last - first);
    m_ranges.insert(at, joined);
}

void ByteSet::remove(const ByteRange &range)
{
    if (range.isEmpty())
        return;
    const ByteSet former = std::exchange(*this, {});
    for (const ByteRange &other : former.m_ranges) {
        add({other.begin, std::min(other.end, range.begin)});
        add({std::max(other.begin, range.end), other.end});
    }
}

bool ByteSet::contains(const ByteRange &range) const
{
    return !firstGap(range);
}

std::optional<ByteRange> ByteSet::firstGap(const ByteRange &range) const
{
    ByteRange gap = range;
    for (const ByteRange &other : m_ranges) {
        if (other.end <= gap.begin)
            continue;
        if (other.begin > gap.begin) {
            gap.end = std::min(gap.end, other.begin);
            break;
        }
        gap.begin = other.end;
    }
    return gap.isEmpty() ? std::nullopt : std::optional(gap);
}

ByteSet ByteSet::before(qint64 end) const
{
    ByteSet kept = *this;
    kept.remove({std::max<qint64>(0, end), std::numeric_limits<qint64>::max()});
    return kept;
}

} // namespace core
