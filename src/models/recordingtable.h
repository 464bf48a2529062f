#pragma once

#include "models/recordingfilter.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace models {

class ColumnEnum
{
    Q_GADGET

public:
    enum class Column { Name, Session, Started, Length, Size, Type, Status, Saved, VanishesIn };
    Q_ENUM(Column)
};
using Column = ColumnEnum::Column;

/// The rows of the recordings table as plain data: what there is, grouped by session, sorted, filtered. Knows nothing
/// of views; `arrange` says which rows a view shows, by indexes that stay the same for as long as the table lives.
class RecordingTable
{
public:
    struct Group
    {
        StreamId stream;
        core::SessionId session;
        QList<int> entries;
    };

    /// What a group says of those of its files that match.
    struct Summary
    {
        int files = 0;
        int saved = 0;
        qint64 bytes = 0;
        std::chrono::milliseconds longest{0};
        std::optional<core::Instant> startedAt;
        std::optional<core::Instant> vanishesAt;
    };

    struct Row
    {
        enum class Kind { Group, File };

        Kind kind = Kind::File;
        int index = -1; ///< of the group or the entry

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Every file that is known of a session, in the order in which they came.
    QList<int> sessionEntries(const StreamId &stream, const core::SessionId &session) const;
    const RecordingEntry &entry(int index) const { return m_entries[std::size_t(index)]; }
    const Group &group(int index) const { return m_groups[std::size_t(index)]; }
    /// Slots, removed ones included: the upper bound of every index.
    int entryCount() const { return int(m_entries.size()); }
    int groupCount() const { return int(m_groups.size()); }
    int find(const core::RecordingKey &key, Section section) const;
    QList<int> findAll(const core::RecordingKey &key) const;

    /// Inserts or renews. A generation of 0 never replaces what a listing told.
    void upsert(const StreamId &stream, const core::Recording &recording, core::Instant seenAt, int generation);
    /// Removes what the walk `generation` of this stream did not tell of, but for what is or was saved here; their
    /// keys.
    QList<core::RecordingKey> prune(const StreamId &stream, int generation);
    /// Removes what is not among all that the session has by now, but for what is saved here; their keys.
    QList<core::RecordingKey> pruneSession(const StreamId &stream, const core::SessionId &session,
                                           const QList<core::Recording> &all);
    /// The provider holds them no longer: they go, but for what is saved here, which is then on this computer only.
    /// What `walk`, the latest so far, still tells of them is old news. The keys of those that went.
    QList<core::RecordingKey> takeAway(const StreamId &stream, const QList<core::RecordingKey> &keys, int walk);
    /// The provider holds it again.
    void bringBack(const StreamId &stream, const core::Recording &recording, core::Instant at, int generation);
    void removeAccount(const core::AccountId &account);
    /// Marks all that is known of the session as opened; false: nothing is known.
    bool open(const core::AccountId &account, const core::SessionId &session);
    /// These return whether anything changed. What is told of a copy holds for rows that come later as well.
    bool setSaved(const core::RecordingKey &key, const QString &path);
    /// Its copy was at `path` and is not there any more.
    bool setGone(const core::RecordingKey &key, const QString &path);
    /// It has no copy here, and none is missed.
    bool setNeverSaved(const core::RecordingKey &key);
    bool setDownloading(const core::RecordingKey &key, bool downloading);
    void setRetention(const core::AccountId &account, std::optional<int> days);

    void setScope(const Scope &scope);
    void setFilter(const RecordingFilter &filter);
    void setSort(Column column, Qt::SortOrder order);
    void setGrouped(bool grouped);
    const Scope &scope() const { return m_scope; }
    const RecordingFilter &filter() const { return m_filter; }
    Column sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    bool isGrouped() const { return m_grouped; }
    bool isOpen(int group) const;
    void setOpen(int group, bool open);
    void setAllOpen(bool open);

    /// The rows to show, in order. Sorts what changed since; the summaries and `matchCount` are of this arrangement.
    std::vector<Row> arrange();
    /// Of the last arrangement; default-constructed for a group without a match.
    const Summary &summary(int group) const { return m_summaries[std::size_t(group)]; }
    int matchCount() const { return m_matchCount; }
    /// The matching files of a group, in order.
    QList<int> matchingEntries(int group) const;
    /// All matching files in order, those of closed groups too.
    QList<int> matchingEntries() const;

    /// Living rows of a stream, and those that are or were saved here.
    int count(const StreamId &stream) const { return m_counts.value(stream); }
    int savedCount() const;
    int openedCount() const;
    /// -1: none.
    int findGroup(const StreamId &stream, const core::SessionId &session) const
    {
        return m_groupIndexes.value({stream, session}, -1);
    }
    QStringList types() const;

private:
    struct GroupId
    {
        StreamId stream;
        core::SessionId session;

        friend bool operator==(const GroupId &, const GroupId &) = default;
        friend size_t qHash(const GroupId &id, size_t seed = 0) { return qHashMulti(seed, id.stream, id.session); }
    };
    struct EntryId
    {
        core::RecordingKey key;
        Section section = Section::Recordings;

        friend bool operator==(const EntryId &, const EntryId &) = default;
        friend size_t qHash(const EntryId &id, size_t seed = 0) { return qHashMulti(seed, id.key, int(id.section)); }
    };

    struct Copy
    {
        QString savedAs;
        QString goneFrom;

        friend bool operator==(const Copy &, const Copy &) = default;
    };

    /// The only way to an entry that changes: its digest is renewed before the next arrangement.
    RecordingEntry &change(int index);
    void renewDigests();
    bool setCopy(const core::RecordingKey &key, const Copy &copy);
    int groupFor(const RecordingEntry &entry);
    void sortAll();
    std::optional<int> retentionOf(const core::AccountId &account) const;
    /// What is counted over all entries holds until one changes.
    void forgetCounts();
    /// So many of the stream are not alive any more.
    void countGone(const StreamId &stream, qsizetype rows);
    void summarise(const std::vector<bool> &matching);
    std::vector<bool> matchAll() const;

    std::vector<RecordingEntry> m_entries;
    std::vector<RecordingDigest> m_digests;
    /// Entries whose digest is not renewed yet; each once.
    std::vector<int> m_changed;
    std::vector<bool> m_isChanged;
    std::vector<Group> m_groups;
    QHash<EntryId, int> m_indexes;
    QHash<GroupId, int> m_groupIndexes;
    QHash<core::AccountId, int> m_retention;
    QHash<StreamId, int> m_counts;
    QHash<core::RecordingKey, Copy> m_copies;

    Scope m_scope;
    RecordingFilter m_filter;
    Column m_column = Column::Started;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_grouped = true;
    /// Groups are closed until opened, and while a search runs open until closed.
    QSet<int> m_open;
    QSet<int> m_closedInSearch;

    bool m_sorted = false;
    std::vector<int> m_entryOrder;
    std::vector<int> m_groupOrder;
    std::vector<bool> m_matching;
    std::vector<Summary> m_summaries;
    int m_matchCount = 0;
    mutable std::optional<QStringList> m_types;
    mutable std::optional<int> m_savedCount;
    mutable std::optional<int> m_openedCount;
};

} // namespace models
