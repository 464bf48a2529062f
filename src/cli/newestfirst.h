#pragma once

#include <QList>

#include <algorithm>

namespace cli {

/// Newest first; what has no start comes last, equal ones stay as they are.
template <class Row>
void sortNewestFirst(QList<Row> &rows)
{
    // nullopt is less than every moment, and so comes last.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.startedAt > b.startedAt; });
}

} // namespace cli
