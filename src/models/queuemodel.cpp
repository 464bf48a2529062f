#include "models/queuemodel.h"

#include "accounts/accountbook.h"
#include "models/queuecells.h"

#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace models {

namespace {

using downloads::Activity;
using downloads::Item;
using State = core::Download::State;

/// To take out more stretches of rows one by one costs a view more than to look at all of them anew.
constexpr std::size_t mostRanges = 100;

bool isRunning(const Item &item)
{
    return item.activity == Activity::Receiving || item.activity == Activity::Resolving ||
           item.activity == Activity::Verifying;
}

/// Neighbours joined, from the last to the first.
std::vector<std::pair<int, int>> rangesOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().first == row + 1)
            ranges.back().first = row;
        else
            ranges.emplace_back(row, row);
    }
    return ranges;
}

} // namespace

QueueModel::QueueModel(downloads::Queue &queue, const accounts::AccountBook &book, const core::Clock &clock,
                       QObject *parent)
    : QAbstractTableModel(parent), m_queue(queue), m_book(book), m_clock(clock)
{
    append(queue.items());
    connect(&queue, &downloads::Queue::added, this, &QueueModel::append);
    connect(&queue, &downloads::Queue::changed, this, &QueueModel::update);
    connect(&queue, &downloads::Queue::removed, this, &QueueModel::remove);
    connect(&queue, &downloads::Queue::reordered, this, &QueueModel::reorder);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = this->item(index.row());
    const auto column = Column(index.column());
    const std::optional<double> progress = QueueCells::progress(item);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        if (column == Column::Progress)
            return progress ? tr("%1 percent").arg(int(*progress * 100)) : tr("unknown size");
        return text(item, column);
    case Qt::ToolTipRole:
        return column == Column::State ? QueueCells::stateInFull(item, m_clock.now()) : item.download.path;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Column::Size ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(item, column);
    case ProgressRole:
        return progress ? QVariant(*progress) : QVariant();
    case ToneRole:
        return QVariant::fromValue(QueueCells::tone(item));
    case IdRole:
        return item.download.id.text();
    case PathRole:
        return item.download.path;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Progress:
        return tr("Progress");
    case Column::Size:
        return tr("Size");
    case Column::State:
        return tr("State");
    case Column::Account:
        return tr("Account");
    }
    Q_UNREACHABLE();
}

QVariant QueueModel::sortValue(const Item &item, Column column) const
{
    switch (column) {
    case Column::Progress:
        return QueueCells::progress(item).value_or(0);
    case Column::Size:
        return item.download.sizeBytes ? QVariant(*item.download.sizeBytes) : QVariant();
    case Column::State:
        return item.speed;
    case Column::Name:
    case Column::Account:
        return text(item, column);
    }
    Q_UNREACHABLE();
}

QString QueueModel::text(const Item &item, Column column) const
{
    switch (column) {
    case Column::Name:
        return QueueCells::name(item);
    case Column::Progress:
        return {};
    case Column::Size:
        return QueueCells::size(item);
    case Column::State:
        return QueueCells::state(item, m_clock.now());
    case Column::Account: {
        const core::Account *account = m_book.find(item.download.account);
        return account ? account->name : QString();
    }
    }
    Q_UNREACHABLE();
}

QList<core::DownloadId> QueueModel::finished() const
{
    QList<core::DownloadId> ids;
    for (const auto &item : m_items) {
        if (item->download.state == State::Done)
            ids.append(item->download.id);
    }
    return ids;
}

QueueModel::Totals QueueModel::totals() const
{
    Totals totals{
        m_sum.running, m_sum.unfinished, m_sum.paused, m_sum.done, m_sum.failed, double(m_sum.bytesPerSecond), {}};
    if (m_sum.unknownSizes == 0 && m_sum.bytesPerSecond > 0)
        totals.remaining = std::chrono::seconds(std::max<qint64>(m_sum.left, 0) / m_sum.bytesPerSecond);
    return totals;
}

void QueueModel::count(const Item &item, int sign)
{
    const State state = item.download.state;
    m_sum.done += state == State::Done ? sign : 0;
    m_sum.failed += state == State::Failed ? sign : 0;
    m_sum.paused += state == State::Paused ? sign : 0;
    if (state != State::Queued)
        return;
    m_sum.unfinished += sign;
    m_sum.running += isRunning(item) ? sign : 0;
    m_sum.bytesPerSecond += sign * std::llround(item.speed);
    if (item.download.sizeBytes)
        m_sum.left += sign * std::max<qint64>(0, *item.download.sizeBytes - item.received);
    else
        m_sum.unknownSizes += sign;
}

void QueueModel::tellTotals()
{
    if (std::exchange(m_totalsAreToBeTold, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_totalsAreToBeTold = false;
            Q_EMIT totalsChanged();
        },
        Qt::QueuedConnection);
}

void QueueModel::append(const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(items.size()) - 1);
    for (const Item &item : items) {
        m_rows.insert(item.download.id, int(m_items.size()));
        m_items.push_back(std::make_unique<Item>(item));
        count(item, 1);
    }
    endInsertRows();
    tellTotals();
}

void QueueModel::update(const Item &item)
{
    const int row = rowOf(item.download.id);
    if (row < 0)
        return;
    Item &known = *m_items[std::size_t(row)];
    count(known, -1);
    known = item;
    count(known, 1);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    tellTotals();
}

void QueueModel::remove(const QList<core::DownloadId> &ids)
{
    std::vector<int> rows;
    for (const core::DownloadId &id : ids) {
        if (const auto row = m_rows.constFind(id); row != m_rows.cend()) {
            rows.push_back(*row);
            m_rows.erase(row);
        }
    }
    const std::vector<std::pair<int, int>> ranges = rangesOf(std::move(rows));
    if (ranges.empty())
        return;
    if (ranges.size() > mostRanges)
        removeUnnumbered();
    else
        removeRanges(ranges);
    tellTotals();
}

void QueueModel::removeRanges(const std::vector<std::pair<int, int>> &ranges)
{
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        const auto from = m_items.begin() + first;
        const auto past = m_items.begin() + last + 1;
        std::for_each(from, past, [this](const auto &item) { count(*item, -1); });
        m_items.erase(from, past);
        endRemoveRows();
    }
    numberRows();
}

/// All that have no row number any more.
void QueueModel::removeUnnumbered()
{
    beginResetModel();
    std::erase_if(m_items, [this](const auto &item) {
        if (m_rows.contains(item->download.id))
            return false;
        count(*item, -1);
        return true;
    });
    numberRows();
    endResetModel();
}

void QueueModel::numberRows()
{
    for (std::size_t row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row]->download.id, int(row));
}

void QueueModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<core::DownloadId> kept;
    for (const QModelIndex &index : before)
        kept.append(item(index.row()).download.id);
    Items ordered;
    ordered.reserve(m_items.size());
    for (const core::DownloadId &id : m_queue.ids()) {
        if (const int row = rowOf(id); row >= 0)
            ordered.push_back(std::move(m_items[std::size_t(row)]));
    }
    Q_ASSERT(ordered.size() == m_items.size());
    m_items = std::move(ordered);
    numberRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(kept.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace models
