#pragma once

#include "models/recordingtable.h"

#include <QString>

#include <vector>

namespace models {

/// What one row is sorted by: a number or a text, or nothing, which comes last whichever way the order goes.
struct SortKey
{
    int index = -1;
    bool known = true;
    qint64 number = 0;
    /// In place of the number.
    const QString *text = nullptr;
    quint64 part = 0; ///< of the text, while it is sorted
};

/// The key of a file. Texts point into the entry.
SortKey sortKey(const RecordingEntry &entry, Column column);
/// The key of a session over all of its files; `first` lends the texts.
SortKey sortKey(const RecordingTable::Summary &summary, const RecordingEntry &first, Column column);

/// The indexes in order; equal keys stay as they were.
std::vector<int> sorted(std::vector<SortKey> keys, Qt::SortOrder order);

} // namespace models
