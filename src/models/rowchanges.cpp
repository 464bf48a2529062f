#include "models/rowchanges.h"

#include <algorithm>
#include <iterator>

namespace models {

RowPositions::RowPositions(const RowChanges::Rows &rows, int entryCount, int groupCount)
    : m_entries(std::size_t(entryCount), -1), m_groups(std::size_t(groupCount), -1)
{
    int position = 0;
    for (const RecordingTable::Row &row : rows) {
        std::vector<int> &positions = row.kind == RecordingTable::Row::Kind::Group ? m_groups : m_entries;
        positions[std::size_t(row.index)] = position++;
    }
}

int RowPositions::of(const RecordingTable::Row &row) const
{
    const std::vector<int> &positions = row.kind == RecordingTable::Row::Kind::Group ? m_groups : m_entries;
    return positions[std::size_t(row.index)];
}

std::vector<RowChanges::Step> RowChanges::between(const Rows &before, const Rows &after, int entryCount, int groupCount)
{
    std::vector<Step> steps;
    const int oldCount = int(before.size());
    const int newCount = int(after.size());
    const int shorter = std::min(oldCount, newCount);
    const auto [oldEnd, newEnd] = std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    const int prefix = int(std::distance(before.begin(), oldEnd));
    int suffix = 0;
    while (suffix < shorter - prefix &&
           before[std::size_t(oldCount - 1 - suffix)] == after[std::size_t(newCount - 1 - suffix)])
        ++suffix;
    if (prefix + suffix == oldCount && oldCount == newCount)
        return steps;
    if (prefix + suffix == oldCount)
        return {{Step::Kind::Insert, prefix, newCount - suffix - 1, after}};
    if (prefix + suffix == newCount)
        return {{Step::Kind::Remove, prefix, oldCount - suffix - 1, after}};

    // What goes is moved to the end and removed there; what comes is inserted at the end and moved to its place.
    const RowPositions target(after, entryCount, groupCount);
    Rows rows = before;
    const auto firstGone =
        std::stable_partition(rows.begin(), rows.end(), [&](const auto &row) { return target.contains(row); });
    const int kept = int(std::distance(rows.begin(), firstGone));
    if (kept < oldCount) {
        if (rows != before)
            steps.push_back({Step::Kind::Permute, 0, 0, rows});
        rows.erase(firstGone, rows.end());
        steps.push_back({Step::Kind::Remove, kept, oldCount - 1, rows});
    }
    if (kept < newCount) {
        const RowPositions source(before, entryCount, groupCount);
        std::copy_if(after.begin(), after.end(), std::back_inserter(rows),
                     [&](const auto &row) { return !source.contains(row); });
        steps.push_back({Step::Kind::Insert, kept, newCount - 1, rows});
    }
    if (rows != after)
        steps.push_back({Step::Kind::Permute, 0, 0, after});
    return steps;
}

} // namespace models
