#pragma once

#include <vector>

namespace gui {

/// The heights of many rows: where a row begins and which row is at a place, in O(log n), even as heights change.
class RowHeights
{
public:
    /// Pixels, none negative.
    void assign(std::vector<int> heights);

    int count() const { return int(m_heights.size()); }
    int height(int row) const { return m_heights[std::size_t(row)]; }
    void setHeight(int row, int height);
    /// Where the row begins; of `count`: where all end.
    int top(int row) const;
    int total() const { return top(count()); }
    /// The nearest row where the place is outside; -1 without rows.
    int rowAt(int y) const;

private:
    std::vector<int> m_heights;
    /// A Fenwick tree of partial sums, from index 1 on.
    std::vector<int> m_sums;
};

} // namespace gui
