#include "models/recordingorder.h"

#include <algorithm>
#include <span>

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
}

/// The part of the text from `begin` on that compares as one number, with its first letter in front.
constexpr qsizetype lettersOfAPart = 3;
quint64 partOf(const QString &text, qsizetype begin)
{
    quint64 part = 0;
    for (qsizetype i = begin; i < begin + lettersOfAPart; ++i)
        part = part << 17 | (i < text.size() ? text[i].unicode() + 1U : 0U); // 0: the end, before every letter
    return part;
}

template <class Value>
void sortBy(Value value, std::span<SortKey> keys, Qt::SortOrder order)
{
    std::stable_sort(keys.begin(), keys.end(), [&](const SortKey &a, const SortKey &b) {
        return order == Qt::AscendingOrder ? value(a) < value(b) : value(b) < value(a);
    });
}

/// Part by part, in the order of QString: names of one kind begin alike, and each comparison of two whole texts would
/// look at both, anywhere in memory.
void sortTexts(std::span<SortKey> keys, Qt::SortOrder order, qsizetype begin = 0)
{
    constexpr std::size_t few = 8;
    constexpr qsizetype longText = 64; // a stranger's may be as long as he likes, the stack is not
    if (keys.size() <= few || begin >= longText)
        return sortBy([](const SortKey &key) -> const QString & { return *key.text; }, keys, order);
    bool further = false;
    for (SortKey &key : keys) {
        key.part = partOf(*key.text, begin);
        further = further || key.text->size() > begin + lettersOfAPart;
    }
    sortBy([](const SortKey &key) { return key.part; }, keys, order);
    while (further && !keys.empty()) {
        const auto end = std::find_if(keys.begin(), keys.end(),
                                      [part = keys.front().part](const SortKey &key) { return key.part != part; });
        const auto equal = std::size_t(end - keys.begin());
        sortTexts(keys.first(equal), order, begin + lettersOfAPart);
        keys = keys.subspan(equal);
    }
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
    const auto unknown = std::stable_partition(keys.begin(), keys.end(), [](const SortKey &key) { return key.known; });
    const std::span known(keys.begin(), unknown);
    if (!known.empty() && known.front().text)
        sortTexts(known, order);
    else
        sortBy([](const SortKey &key) { return key.number; }, known, order);
    std::vector<int> indexes;
    indexes.reserve(keys.size());
    for (const SortKey &key : keys)
        indexes.push_back(key.index);
    return indexes;
}

} // namespace models
