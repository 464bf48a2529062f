#include "models/recordingsmodel.h"

#include "accounts/accountbook.h"
#include "downloads/queue.h"

#include <QMetaEnum>

namespace models {

namespace {

Section sectionOf(const core::Recording &recording)
{
    return recording.kind == core::RecordingKind::BrowserDownload ? Section::BrowserDownloads : Section::Recordings;
}

} // namespace

RecordingsModel::RecordingsModel(const accounts::AccountBook &book, RecordingsLoader &loader, downloads::Queue &queue,
                                 const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_book(book), m_loader(loader), m_clock(clock), m_feed(book, loader, m_table, clock)
{
    m_fetching.setSingleShot(true);
    m_fetching.setInterval(0);
    connect(&m_fetching, &QTimer::timeout, this, &RecordingsModel::fetchNow);
    connect(&loader, &RecordingsLoader::known, this, &RecordingsModel::takeKnown);
    connect(&loader, &RecordingsLoader::listed, this, &RecordingsModel::takeListed);
    connect(&loader, &RecordingsLoader::renewed, this, &RecordingsModel::takeRenewed);
    connect(&loader, &RecordingsLoader::lookedUp, this, &RecordingsModel::takeLookedUp);
    connect(&loader, &RecordingsLoader::statusChanged, this, &RecordingsModel::takeStatus);
    connect(&loader.copies(), &LocalCopies::looked, this, &RecordingsModel::takeCopies);
    connect(&loader.copies(), &LocalCopies::removed, this, [this](const QList<core::RecordingKey> &keys) {
        for (const core::RecordingKey &key : keys)
            m_table.setNeverSaved(key);
        rearrange();
    });
    connect(&loader, &RecordingsLoader::accountGone, this, [this](const core::AccountId &account) {
        m_table.removeAccount(account);
        rearrange();
    });
    connect(&queue, &downloads::Queue::added, this, [this](const QList<downloads::Item> &items) {
        for (const downloads::Item &item : items)
            takeItem(item);
    });
    connect(&queue, &downloads::Queue::changed, this, &RecordingsModel::takeItem);
    connect(&queue, &downloads::Queue::removed, this, &RecordingsModel::dropItems);
}

RecordingsModel::~RecordingsModel() = default;

int RecordingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_status.text.isEmpty() ? 0 : 1);
}

int RecordingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

RecordingsModel::RowKind RecordingsModel::rowKind(int row) const
{
    if (isStatusRow(row))
        return RowKind::Status;
    return m_rows[std::size_t(row)].kind == RecordingTable::Row::Kind::Group ? RowKind::Session : RowKind::File;
}

QVariant RecordingsModel::statusData(int column, int role) const
{
    if (role == RowKindRole)
        return QVariant::fromValue(RowKind::Status);
    if (role == ActionableRole)
        return m_status.action != StatusLine::Action::None;
    if (column == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return m_status.text;
    return {};
}

QVariant RecordingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isStatusRow(index.row()))
        return statusData(index.column(), role);
    const RecordingTable::Row &row = m_rows[std::size_t(index.row())];
    const bool isGroup = row.kind == RecordingTable::Row::Kind::Group;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return RecordingCells::text(m_table, row, column, m_clock.now());
    case Qt::AccessibleTextRole:
        return RecordingCells::accessibleText(m_table, row, column, m_clock.now());
    case Qt::ToolTipRole:
        return RecordingCells::toolTip(m_table, row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (RecordingCells::isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return RecordingCells::sortValue(m_table, row, column);
    case RowKindRole:
        return QVariant::fromValue(isGroup ? RowKind::Session : RowKind::File);
    case OpenRole:
        return isGroup && m_table.isOpen(row.index);
    case AccountRole:
        return (isGroup ? m_table.group(row.index).stream : m_table.entry(row.index).stream).account.text();
    case ToneRole:
        return QVariant::fromValue(RecordingCells::tone(m_table, row));
    default:
        return {};
    }
}

QVariant RecordingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return RecordingCells::header(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (RecordingCells::isNumeric(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RecordingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isStatusRow(index.row())
               ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

void RecordingsModel::sort(int column, Qt::SortOrder order)
{
    m_table.setSort(Column(column), order);
    rearrange();
    fetchWhatIsWanted();
}

bool RecordingsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_feed.wanted(m_rows).isEmpty();
}

void RecordingsModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        fetchWhatIsWanted();
}

void RecordingsModel::fetchNow()
{
    m_feed.ask(m_feed.wanted(m_rows));
    updateStatusRow();
}

void RecordingsModel::setScope(const Scope &scope)
{
    if (scope == m_table.scope())
        return;
    m_table.setScope(scope);
    m_feed.filterChanged();
    m_feed.setView(0, 30);
    rearrange();
    fetchWhatIsWanted();
}

void RecordingsModel::setFilter(const RecordingFilter &filter)
{
    if (filter == m_table.filter())
        return;
    m_table.setFilter(filter);
    m_feed.filterChanged();
    rearrange();
    fetchWhatIsWanted();
}

void RecordingsModel::setGrouped(bool grouped)
{
    if (grouped == m_table.isGrouped())
        return;
    m_table.setGrouped(grouped);
    rearrange();
    fetchWhatIsWanted();
}

void RecordingsModel::setOpen(int row, bool open)
{
    if (rowKind(row) != RowKind::Session)
        return;
    m_table.setOpen(m_rows[std::size_t(row)].index, open);
    rearrange();
}

void RecordingsModel::setAllOpen(bool open)
{
    m_table.setAllOpen(open);
    rearrange();
}

void RecordingsModel::actOnStatus()
{
    m_feed.act(m_status.action);
    fetchWhatIsWanted();
}

void RecordingsModel::tryAgain()
{
    m_feed.act(StatusLine::Action::TryAgain);
    updateStatusRow();
}

void RecordingsModel::refresh()
{
    m_feed.refresh();
    m_loader.copies().look();
}

void RecordingsModel::loadAll()
{
    m_feed.act(StatusLine::Action::LoadAll);
    fetchWhatIsWanted();
}

void RecordingsModel::stopLoading()
{
    m_feed.stopLoading();
}

void RecordingsModel::setView(int lastVisibleRow, int visibleRows)
{
    m_feed.setView(lastVisibleRow, visibleRows);
    fetchWhatIsWanted();
}

QList<RecordingsModel::Chosen> RecordingsModel::session(const Chosen &of) const
{
    if (of.recording.kind == core::RecordingKind::BrowserDownload)
        return {of};
    QList<Chosen> files;
    const QList<int> entries = m_table.sessionEntries(of.stream(), of.recording.sessionId);
    for (int index : entries)
        files.append(chosen(m_table.entry(index)));
    return files;
}

RecordingsModel::Chosen RecordingsModel::chosen(const RecordingEntry &entry)
{
    return {entry.stream.account, entry.recording,      entry.savedAs,     entry.seenAt,
            entry.goneFrom,       entry.stream.section, entry.atProvider()};
}

QList<RecordingsModel::Chosen> RecordingsModel::matching() const
{
    QList<Chosen> found;
    found.reserve(m_table.matchCount());
    const QList<int> entries = m_table.matchingEntries();
    for (int index : entries)
        found.append(chosen(m_table.entry(index)));
    return found;
}

QList<RecordingsModel::Chosen> RecordingsModel::recordings(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!isStatusRow(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<Chosen> found;
    QSet<int> taken;
    const auto take = [&](int entryIndex) {
        if (taken.contains(entryIndex))
            return;
        taken.insert(entryIndex);
        found.append(chosen(m_table.entry(entryIndex)));
    };
    for (int number : rows) {
        const RecordingTable::Row &row = m_rows[std::size_t(number)];
        if (row.kind == RecordingTable::Row::Kind::File) {
            take(row.index);
            continue;
        }
        for (int entryIndex : m_table.matchingEntries(row.index))
            take(entryIndex);
    }
    return found;
}

void RecordingsModel::takeKnown(const core::AccountId &account, const QList<core::Recording> &recordings,
                                const QList<core::Instant> &seenAt)
{
    for (qsizetype i = 0; i < recordings.size(); ++i)
        m_table.upsert({account, sectionOf(recordings[i])}, recordings[i], seenAt[i], 0);
    if (const core::Account *found = m_book.find(account))
        m_table.setRetention(account, found->retentionDays);
    // A quick provider may have told all before the library answered.
    for (const StreamId &stream : m_feed.streams()) {
        const RecordingsLoader::Status status = m_loader.status(stream);
        if (stream.account == account && status.stage == RecordingsLoader::Stage::AtEnd)
            m_table.prune(stream, status.generation);
    }
    rearrange();
    fetchWhatIsWanted();
}

void RecordingsModel::takeListed(const StreamId &stream, const QList<core::Recording> &recordings, core::Instant seenAt,
                                 int generation)
{
    const int before = m_table.matchCount();
    for (const core::Recording &recording : recordings)
        m_table.upsert(stream, recording, seenAt, generation);
    rearrange();
    m_feed.pageCame(stream, m_table.matchCount() - before);
    fetchWhatIsWanted();
}

void RecordingsModel::takeRenewed(const StreamId &stream, const core::SessionId &session,
                                  const QList<core::Recording> &recordings, core::Instant seenAt)
{
    const int walk = m_loader.status(stream).generation;
    for (const core::Recording &recording : recordings)
        m_table.upsert(stream, recording, seenAt, walk);
    // A file in the making may come under another id when it is made. An answer without a file is no word on those
    // that were there.
    if (!recordings.isEmpty())
        forget(stream, m_table.pruneSession(stream, session, recordings));
    rearrange();
}

void RecordingsModel::takeAway(const StreamId &stream, const QList<core::RecordingKey> &keys)
{
    forget(stream, m_table.takeAway(stream, keys, m_loader.status(stream).generation));
    rearrange();
}

void RecordingsModel::bringBack(const StreamId &stream, const QList<core::Recording> &recordings)
{
    for (const core::Recording &recording : recordings)
        m_table.bringBack(stream, recording, m_clock.now(), m_loader.status(stream).generation);
    rearrange();
}

void RecordingsModel::forget(const StreamId &stream, const QList<core::RecordingKey> &keys)
{
    if (stream.section == Section::Recordings || stream.section == Section::BrowserDownloads)
        m_loader.forget(keys);
}

void RecordingsModel::takeStatus(const StreamId &stream)
{
    const RecordingsLoader::Status status = m_loader.status(stream);
    if (status.stage == RecordingsLoader::Stage::AtEnd) {
        forget(stream, m_table.prune(stream, status.generation));
        rearrange();
    }
    if (status.stage == RecordingsLoader::Stage::Failed)
        Q_EMIT accountFailed(stream.account, *status.error);
    else if (status.stage == RecordingsLoader::Stage::Ready || status.stage == RecordingsLoader::Stage::AtEnd)
        Q_EMIT accountRecovered(stream.account);
    Q_EMIT reachChanged();
    fetchWhatIsWanted();
}

void RecordingsModel::takeCopies(const QHash<core::RecordingKey, QString> &saved,
                                 const QHash<core::RecordingKey, QString> &gone)
{
    bool changed = false;
    for (auto copy = saved.cbegin(); copy != saved.cend(); ++copy)
        changed = m_table.setSaved(copy.key(), copy.value()) || changed;
    for (auto copy = gone.cbegin(); copy != gone.cend(); ++copy)
        changed = m_table.setGone(copy.key(), copy.value()) || changed;
    if (changed)
        rearrange();
}

void RecordingsModel::takeItem(const downloads::Item &item)
{
    const core::Download &download = item.download;
    const core::RecordingKey key = core::keyOf(download.account, download.recording);
    m_downloads.insert(download.id, key);
    const bool done = download.state == core::Download::State::Done;
    bool changed = m_table.setDownloading(key, !done && download.state != core::Download::State::Failed);
    if (done && m_table.setSaved(key, download.path)) {
        m_loader.copies().outdate();
        changed = true;
    }
    if (changed)
        repaint(key);
}

void RecordingsModel::dropItems(const QList<core::DownloadId> &ids)
{
    for (const core::DownloadId &id : ids) {
        const core::RecordingKey key = m_downloads.take(id);
        if (m_table.setDownloading(key, false))
            repaint(key);
    }
}

void RecordingsModel::repaint(const core::RecordingKey &key)
{
    if (m_table.findAll(key).isEmpty())
        return;
    // A word of a status may change what matches and how sessions sum up, so this is a new arrangement, mostly of equal
    // rows.
    rearrange();
}

void RecordingsModel::rearrange()
{
    RowChanges::Rows rows = m_table.arrange();
    for (const RowChanges::Step &step : RowChanges::between(m_rows, rows, m_table.entryCount(), m_table.groupCount()))
        apply(step);
    updateStatusRow();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    Q_EMIT contentChanged();
}

void RecordingsModel::apply(const RowChanges::Step &step)
{
    switch (step.kind) {
    case RowChanges::Step::Kind::Insert:
        beginInsertRows({}, step.first, step.last);
        m_rows = step.rows;
        endInsertRows();
        return;
    case RowChanges::Step::Kind::Remove:
        beginRemoveRows({}, step.first, step.last);
        m_rows = step.rows;
        endRemoveRows();
        return;
    case RowChanges::Step::Kind::Permute:
        permute(step.rows);
        return;
    }
}

void RecordingsModel::permute(const RowChanges::Rows &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        const RowPositions positions(rows, m_table.entryCount(), m_table.groupCount());
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(isStatusRow(old.row()) ? old
                                                : index(positions.of(m_rows[std::size_t(old.row())]), old.column()));
        changePersistentIndexList(before, after);
    }
    m_rows = rows;
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordingsModel::updateStatusRow()
{
    const StatusLine line = m_feed.statusLine();
    if (line == m_status)
        return;
    const int row = int(m_rows.size());
    if (m_status.text.isEmpty()) {
        beginInsertRows({}, row, row);
        m_status = line;
        endInsertRows();
    } else if (line.text.isEmpty()) {
        beginRemoveRows({}, row, row);
        m_status = line;
        endRemoveRows();
    } else {
        m_status = line;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace models
