#include "models/recordingorder.h"

#include <algorithm>

namespace models {

namespace {

template <class T>
void setNumber(SortKey &key, const std::optional<T> &value)
{
    key.known = value.has_value();
    if (!value)
        return;
    if constexpr (std::is_same_v<T, core::Instant>)
        key.number = value->time_since_epoch().count();
    else if constexpr (std::is_same_v<T, std::chrono::milliseconds>)
        key.number = value->count();
    else
        key.number = *value;
}

void setText(SortKey &key, const QString &text)
{
    key.known = !text.isEmpty();
    key.text = &text;
    // The first three letters as a number: most comparisons end there, without a look at the text somewhere in memory.
    for (qsizetype i = 0; i < 3; ++i)
        key.number = key.number << 16 | (i < text.size() ? text[i].unicode() : 0);
}

} // namespace

SortKey sortKey(const RecordingEntry &entry, Column column)
{
    SortKey key;
    switch (column) {
    case Column::Name:
        setText(key, entry.nameKey);
        break;
    case Column::Session:
        setText(key, entry.sessionKey);
        break;
    case Column::Started:
        setNumber(key, entry.recording.startedAt);
        break;
    case Column::Length:
        setNumber(key, entry.recording.duration);
        break;
    case Column::Size:
        setNumber(key, entry.recording.sizeBytes);
        break;
    case Column::Type:
        setText(key, entry.recording.type);
        break;
    case Column::Status:
        key.number = int(entry.availability());
        break;
    case Column::Saved:
        setText(key, entry.savedAs);
        break;
    case Column::VanishesIn:
        setNumber(key, entry.vanishesAt);
        break;
    }
    return key;
}

SortKey sortKey(const RecordingTable::Summary &summary, const RecordingEntry &first, Column column)
{
    SortKey key;
    switch (column) {
    case Column::Name:
    case Column::Session:
        setText(key, first.sessionKey);
        break;
    case Column::Started:
        setNumber(key, summary.startedAt);
        break;
    case Column::Length:
        key.number = summary.longest.count();
        break;
    case Column::Size:
        key.number = summary.bytes;
        break;
    case Column::Type:
        setText(key, first.recording.type);
        break;
    case Column::Status:
    case Column::Saved:
        key.number = summary.saved;
        break;
    case Column::VanishesIn:
        setNumber(key, summary.vanishesAt);
        break;
    }
    return key;
}

std::vector<int> sorted(std::vector<SortKey> keys, Qt::SortOrder order)
{
    const bool ascending = order == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [ascending](const SortKey &a, const SortKey &b) {
        if (a.known != b.known)
            return a.known;
        if (a.text && b.text && a.number == b.number) {
            const int difference = a.text->compare(*b.text);
            return ascending ? difference < 0 : difference > 0;
        }
        return ascending ? a.number < b.number : b.number < a.number;
    });
    std::vector<int> order_;
    order_.reserve(keys.size());
    for (const SortKey &key : keys)
        order_.push_back(key.index);
    return order_;
}

} // namespace models
