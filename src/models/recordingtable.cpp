#include "models/recordingtable.h"

#include "core/retention.h"
#include "models/recordingorder.h"

#include <algorithm>

namespace models {

int RecordingTable::find(const core::RecordingKey &key, Section section) const
{
    return m_indexes.value({key, section}, -1);
}

QList<int> RecordingTable::findAll(const core::RecordingKey &key) const
{
    QList<int> found;
    for (Section section :
         {Section::Recordings, Section::BrowserDownloads, Section::TrashedSessions, Section::TrashedFiles}) {
        if (const int index = find(key, section); index >= 0)
            found.append(index);
    }
    return found;
}

int RecordingTable::groupFor(const RecordingEntry &entry)
{
    const GroupId id{entry.stream, entry.recording.sessionId};
    const auto known = m_groupIndexes.constFind(id);
    if (known != m_groupIndexes.cend())
        return *known;
    const int index = int(m_groups.size());
    m_groups.push_back({entry.stream, entry.recording.sessionId, {}});
    m_groupIndexes.insert(id, index);
    return index;
}

QList<int> RecordingTable::sessionEntries(const StreamId &stream, const core::SessionId &session) const
{
    const auto known = m_groupIndexes.constFind({stream, session});
    if (known == m_groupIndexes.cend())
        return {};
    QList<int> alive = group(*known).entries;
    alive.removeIf([this](int index) { return !entry(index).alive; });
    return alive;
}

void RecordingTable::upsert(const StreamId &stream, const core::Recording &recording, core::Instant seenAt,
                            int generation)
{
    const EntryId id{core::keyOf(stream.account, recording), stream.section};
    const auto known = m_indexes.constFind(id);
    const int index = known != m_indexes.cend() ? *known : int(m_entries.size());
    if (known == m_indexes.cend()) {
        m_entries.emplace_back();
        m_indexes.insert(id, index);
    } else if (generation <= entry(index).takenAwayIn || (entry(index).alive && generation < entry(index).generation)) {
        return;
    }
    RecordingEntry &slot = change(index);
    if (known == m_indexes.cend() || !slot.alive)
        ++m_counts[stream];
    slot.stream = stream;
    slot.recording = recording;
    slot.seenAt = seenAt;
    slot.generation = generation;
    slot.alive = true;
    const Copy copy = m_copies.value(id.key);
    slot.savedAs = copy.savedAs;
    slot.goneFrom = copy.goneFrom;
    slot.takenAwayIn = -1;
    slot.nameKey = recording.name.toCaseFolded();
    slot.sessionKey = slot.sessionLabel().toCaseFolded();
    slot.vanishesAt = core::vanishesAt(recording, retentionOf(stream.account));
    if (slot.group < 0) {
        slot.group = groupFor(slot);
        m_groups[std::size_t(slot.group)].entries.append(index);
    }
    m_sorted = false;
    forgetCounts();
}

QList<core::RecordingKey> RecordingTable::prune(const StreamId &stream, int generation)
{
    QList<core::RecordingKey> gone;
    for (int index = 0; index < entryCount(); ++index) {
        const RecordingEntry &candidate = entry(index);
        if (candidate.alive && candidate.stream == stream && candidate.generation < generation && !candidate.isKept() &&
            !candidate.opened) {
            change(index).alive = false;
            gone.append(candidate.key());
        }
    }
    countGone(stream, gone.size());
    return gone;
}

QList<core::RecordingKey> RecordingTable::pruneSession(const StreamId &stream, const core::SessionId &session,
                                                       const QList<core::Recording> &all)
{
    QSet<core::RecordingId> listed;
    for (const core::Recording &recording : all)
        listed.insert(recording.id);
    QList<core::RecordingKey> gone;
    for (int index : sessionEntries(stream, session)) {
        const RecordingEntry &candidate = entry(index);
        if (listed.contains(candidate.recording.id) || candidate.isKept())
            continue;
        change(index).alive = false;
        gone.append(candidate.key());
    }
    countGone(stream, gone.size());
    return gone;
}

QList<core::RecordingKey> RecordingTable::takeAway(const StreamId &stream, const QList<core::RecordingKey> &keys,
                                                   int walk)
{
    QList<core::RecordingKey> gone;
    for (const core::RecordingKey &key : keys) {
        const int index = find(key, stream.section);
        if (index < 0 || !entry(index).alive)
            continue;
        RecordingEntry &slot = change(index);
        slot.takenAwayIn = walk;
        slot.alive = slot.isKept();
        if (!slot.alive)
            gone.append(key);
    }
    countGone(stream, gone.size());
    return gone;
}

void RecordingTable::bringBack(const StreamId &stream, const core::Recording &recording, core::Instant at,
                               int generation)
{
    if (const int index = find(core::keyOf(stream.account, recording), stream.section); index >= 0)
        change(index).takenAwayIn = -1;
    upsert(stream, recording, at, generation);
}

void RecordingTable::removeAccount(const core::AccountId &account)
{
    for (int index = 0; index < entryCount(); ++index) {
        if (entry(index).stream.account == account)
            change(index).alive = false;
    }
    m_counts.removeIf([&account](const auto &count) { return count.key().account == account; });
    m_copies.removeIf([&account](const auto &copy) { return copy.key().account == account; });
    m_retention.remove(account);
    m_sorted = false;
    forgetCounts();
}

bool RecordingTable::open(const core::AccountId &account, const core::SessionId &session)
{
    bool any = false;
    for (Section section : {Section::Recordings, Section::BrowserDownloads}) {
        for (int index : sessionEntries({account, section}, session)) {
            change(index).opened = true;
            any = true;
        }
    }
    forgetCounts();
    return any;
}

bool RecordingTable::setSaved(const core::RecordingKey &key, const QString &path)
{
    return setCopy(key, {path, {}});
}

bool RecordingTable::setGone(const core::RecordingKey &key, const QString &path)
{
    return setCopy(key, {{}, path});
}

bool RecordingTable::setNeverSaved(const core::RecordingKey &key)
{
    return setCopy(key, {});
}

bool RecordingTable::setCopy(const core::RecordingKey &key, const Copy &copy)
{
    if (copy == m_copies.value(key))
        return false;
    if (copy == Copy())
        m_copies.remove(key);
    else
        m_copies.insert(key, copy);
    for (int index : findAll(key)) {
        change(index).savedAs = copy.savedAs;
        change(index).goneFrom = copy.goneFrom;
    }
    forgetCounts();
    m_sorted = m_sorted && m_column != Column::Status && m_column != Column::Saved;
    return true;
}

bool RecordingTable::setDownloading(const core::RecordingKey &key, bool downloading)
{
    bool changed = false;
    for (int index : findAll(key)) {
        if (entry(index).downloading == downloading) // as at most of a download's steps
            continue;
        change(index).downloading = downloading;
        changed = true;
    }
    m_sorted = m_sorted && !(changed && m_column == Column::Status);
    return changed;
}

void RecordingTable::setRetention(const core::AccountId &account, std::optional<int> days)
{
    if (days == retentionOf(account))
        return;
    if (days)
        m_retention.insert(account, *days);
    else
        m_retention.remove(account);
    for (int index = 0; index < entryCount(); ++index) {
        if (entry(index).stream.account == account)
            change(index).vanishesAt = core::vanishesAt(entry(index).recording, days);
    }
    m_sorted = m_sorted && m_column != Column::VanishesIn;
}

std::optional<int> RecordingTable::retentionOf(const core::AccountId &account) const
{
    const auto days = m_retention.constFind(account);
    return days == m_retention.cend() ? std::nullopt : std::optional(*days);
}

void RecordingTable::setScope(const Scope &scope)
{
    m_scope = scope;
    forgetCounts();
}

void RecordingTable::countGone(const StreamId &stream, qsizetype rows)
{
    m_counts[stream] -= int(rows);
    m_sorted = m_sorted && rows == 0;
    forgetCounts();
}

void RecordingTable::forgetCounts()
{
    m_types.reset();
    m_savedCount.reset();
    m_openedCount.reset();
}

void RecordingTable::setFilter(const RecordingFilter &filter)
{
    if (filter.text.isEmpty() != m_filter.text.isEmpty())
        m_closedInSearch.clear();
    m_filter = filter;
}

void RecordingTable::setSort(Column column, Qt::SortOrder order)
{
    m_sorted = m_sorted && column == m_column && order == m_order;
    m_column = column;
    m_order = order;
}

void RecordingTable::setGrouped(bool grouped)
{
    m_grouped = grouped;
}

bool RecordingTable::isOpen(int group) const
{
    return m_filter.text.isEmpty() ? m_open.contains(group) : !m_closedInSearch.contains(group);
}

void RecordingTable::setOpen(int group, bool open)
{
    const bool searching = !m_filter.text.isEmpty();
    QSet<int> &set = searching ? m_closedInSearch : m_open;
    if (open != searching)
        set.insert(group);
    else
        set.remove(group);
}

void RecordingTable::setAllOpen(bool open)
{
    for (int group = 0; group < groupCount(); ++group)
        setOpen(group, open);
}

RecordingEntry &RecordingTable::change(int index)
{
    m_isChanged.resize(m_entries.size());
    if (!m_isChanged[std::size_t(index)]) {
        m_isChanged[std::size_t(index)] = true;
        m_changed.push_back(index);
    }
    return m_entries[std::size_t(index)];
}

void RecordingTable::renewDigests()
{
    m_digests.resize(m_entries.size());
    for (int index : m_changed) {
        m_digests[std::size_t(index)] = RecordingDigest(entry(index));
        m_isChanged[std::size_t(index)] = false;
    }
    m_changed.clear();
}

std::vector<bool> RecordingTable::matchAll() const
{
    const RecordingMatcher matcher(m_scope, m_filter);
    std::vector<bool> matching(m_digests.size());
    for (std::size_t index = 0; index < m_digests.size(); ++index)
        matching[index] = matcher.matches(m_digests[index]);
    return matching;
}

void RecordingTable::summarise(const std::vector<bool> &matching)
{
    m_summaries.assign(m_groups.size(), {});
    m_matchCount = 0;
    for (std::size_t index = 0; index < m_digests.size(); ++index) {
        if (!matching[index])
            continue;
        const RecordingDigest &file = m_digests[index];
        Summary &summary = m_summaries[std::size_t(file.group)];
        ++m_matchCount;
        ++summary.files;
        summary.saved += file.saved ? 1 : 0;
        summary.bytes += file.bytes;
        summary.longest = std::max(summary.longest, file.length);
        keepEarlier(summary.startedAt, file.earliestStart);
        keepEarlier(summary.vanishesAt, file.vanishesAt);
    }
}

void RecordingTable::sortAll()
{
    std::vector<SortKey> keys;
    keys.reserve(m_entries.size());
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        keys.push_back(sortKey(m_entries[index], m_column));
        keys.back().index = int(index);
    }
    m_entryOrder = sorted(std::move(keys), m_order);

    for (Group &group : m_groups)
        group.entries.clear();
    for (int index : m_entryOrder)
        m_groups[std::size_t(m_digests[std::size_t(index)].group)].entries.append(index);

    // Groups are ordered by all of their living files, so that a keystroke filters without sorting again.
    std::vector<bool> living(m_digests.size());
    for (std::size_t index = 0; index < m_digests.size(); ++index)
        living[index] = m_digests[index].alive;
    summarise(living);
    std::vector<SortKey> groupKeys;
    groupKeys.reserve(m_groups.size());
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        groupKeys.push_back(sortKey(m_summaries[index], entry(m_groups[index].entries.constFirst()), m_column));
        groupKeys.back().index = int(index);
    }
    m_groupOrder = sorted(std::move(groupKeys), m_order);
    m_sorted = true;
}

std::vector<RecordingTable::Row> RecordingTable::arrange()
{
    renewDigests();
    if (!m_sorted)
        sortAll();
    m_matching = matchAll();
    summarise(m_matching);
    std::vector<Row> rows;
    if (!m_grouped) {
        for (int index : m_entryOrder) {
            if (m_matching[std::size_t(index)])
                rows.push_back({Row::Kind::File, index});
        }
        return rows;
    }
    for (int index : m_groupOrder) {
        if (summary(index).files == 0)
            continue;
        rows.push_back({Row::Kind::Group, index});
        if (!isOpen(index))
            continue;
        for (int file : matchingEntries(index))
            rows.push_back({Row::Kind::File, file});
    }
    return rows;
}

QList<int> RecordingTable::matchingEntries(int group) const
{
    QList<int> matching;
    for (int index : this->group(group).entries) {
        if (m_matching[std::size_t(index)])
            matching.append(index);
    }
    return matching;
}

QList<int> RecordingTable::matchingEntries() const
{
    QList<int> matching;
    matching.reserve(m_matchCount);
    if (m_grouped) {
        for (int index : m_groupOrder)
            matching.append(matchingEntries(index));
        return matching;
    }
    for (int index : m_entryOrder) {
        if (m_matching[std::size_t(index)])
            matching.append(index);
    }
    return matching;
}

int RecordingTable::savedCount() const
{
    if (!m_savedCount) {
        m_savedCount = int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const RecordingEntry &candidate) {
            return candidate.alive && candidate.isKept();
        }));
    }
    return *m_savedCount;
}

int RecordingTable::openedCount() const
{
    if (!m_openedCount) {
        m_openedCount = int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const RecordingEntry &candidate) {
            return candidate.alive && candidate.opened;
        }));
    }
    return *m_openedCount;
}

QStringList RecordingTable::types() const
{
    if (m_types)
        return *m_types;
    QSet<QString> seen;
    for (const RecordingEntry &candidate : m_entries) {
        if (candidate.alive && !candidate.recording.type.isEmpty() && m_scope.includes(candidate.stream))
            seen.insert(candidate.recording.type);
    }
    m_types.emplace(seen.cbegin(), seen.cend());
    m_types->sort();
    return *m_types;
}

} // namespace models
