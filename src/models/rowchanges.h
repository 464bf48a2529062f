#pragma once

#include "models/recordingtable.h"

#include <functional>
#include <vector>

namespace models {

/// The way from one arrangement of rows to another in as few signals as a view takes in stride: blocks inserted, blocks
/// removed and at most two permutations, however many rows there are. (A signal a row would take minutes at 100,000.)
class RowChanges
{
public:
    using Rows = std::vector<RecordingTable::Row>;

    struct Step
    {
        enum class Kind { Insert, Remove, Permute };

        Kind kind = Kind::Permute;
        /// Insert and Remove: the block, both included.
        int first = 0;
        int last = 0;
        /// The rows after this step.
        Rows rows;
    };

    /// Every row appears at most once in each; indexes are below the table's entryCount and groupCount.
    static std::vector<Step> between(const Rows &before, const Rows &after, int entryCount, int groupCount);
};

/// Where each row stands, by kind and index.
class RowPositions
{
public:
    RowPositions(const RowChanges::Rows &rows, int entryCount, int groupCount);
    /// -1 where it is not.
    int of(const RecordingTable::Row &row) const;
    bool contains(const RecordingTable::Row &row) const { return of(row) >= 0; }

private:
    std::vector<int> m_entries;
    std::vector<int> m_groups;
};

} // namespace models
