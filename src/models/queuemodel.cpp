#include "models/queuemodel.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "models/displaytext.h"

#include <QFileInfo>
#include <QMetaEnum>

#include <algorithm>

namespace models {

namespace {

using downloads::Activity;
using downloads::Item;
using State = core::Download::State;

std::optional<double> progressOf(const Item &item)
{
    if (item.download.state == State::Done)
        return 1.0;
    if (!item.download.sizeBytes || *item.download.sizeBytes <= 0)
        return std::nullopt;
    return std::clamp(double(item.received) / double(*item.download.sizeBytes), 0.0, 1.0);
}

Tone toneOf(const Item &item)
{
    if (item.download.state == State::Failed)
        return Tone::Bad;
    if (item.download.state == State::Done)
        return Tone::Good;
    switch (item.activity) {
    case Activity::WaitingForLimit:
    case Activity::WaitingForRetry:
    case Activity::WaitingForSpace:
    case Activity::WaitingForSignIn:
        return Tone::Waiting;
    case Activity::None:
    case Activity::WaitingForSlot:
    case Activity::Resolving:
    case Activity::Receiving:
    case Activity::Verifying:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueModel::QueueModel(downloads::Queue &queue, const accounts::AccountBook &book, const core::Clock &clock,
                       QObject *parent)
    : QAbstractTableModel(parent), m_book(book), m_clock(clock), m_items(queue.items())
{
    connect(&queue, &downloads::Queue::added, this, &QueueModel::append);
    connect(&queue, &downloads::Queue::changed, this, &QueueModel::update);
    connect(&queue, &downloads::Queue::removed, this, &QueueModel::remove);
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
    const Item &item = m_items[index.row()];
    const auto column = Column(index.column());
    const std::optional<double> progress = progressOf(item);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        if (column == Column::Progress)
            return progress ? tr("%1 percent").arg(int(*progress * 100)) : tr("unknown size");
        return text(item, column);
    case Qt::ToolTipRole:
        return column == Column::State ? stateText(item) : item.download.path;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Column::Size ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(item, column);
    case ProgressRole:
        return progress ? QVariant(*progress) : QVariant();
    case ToneRole:
        return QVariant::fromValue(toneOf(item));
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
        return progressOf(item).value_or(0);
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
    case Column::Name: {
        const QString file = QFileInfo(item.download.path).fileName();
        const QString &session = item.download.recording.sessionName;
        return session.isEmpty() ? file : tr("%1 · %2").arg(session, file);
    }
    case Column::Progress:
        return {};
    case Column::Size:
        return sizeText(item);
    case Column::State:
        return stateText(item);
    case Column::Account: {
        const core::Account *account = m_book.find(item.download.account);
        return account ? account->name : QString();
    }
    }
    Q_UNREACHABLE();
}

QString QueueModel::sizeText(const Item &item) const
{
    if (item.download.state == State::Done)
        return DisplayText::size(item.download.bytes);
    if (!item.download.sizeBytes)
        return item.received > 0 ? DisplayText::size(item.received) : QString();
    const QString total = DisplayText::size(*item.download.sizeBytes);
    return item.received > 0 ? tr("%1 of %2").arg(DisplayText::size(item.received), total) : total;
}

QString QueueModel::receivingText(const Item &item) const
{
    if (item.speed <= 0)
        return tr("receiving");
    const QString speed = DisplayText::speed(item.speed);
    const std::optional<std::chrono::seconds> remaining = item.remaining();
    return remaining ? tr("%1 · %2 left").arg(speed, DisplayText::span(*remaining)) : speed;
}

QString QueueModel::settledText(const Item &item) const
{
    switch (item.download.state) {
    case State::Queued:
        return tr("waits for a slot");
    case State::Paused:
        return tr("paused");
    case State::Done:
        if (item.skipped)
            return tr("already here");
        return item.download.warning.isEmpty() ? tr("done") : tr("done, its size differs from the list");
    case State::Failed:
        return item.download.error ? core::describe(*item.download.error) : tr("failed");
    }
    Q_UNREACHABLE();
}

QString QueueModel::stateText(const Item &item) const
{
    const auto until = [this, &item](const QString &without, const QString &with) {
        return item.waitingUntil ? with.arg(DisplayText::moment(*item.waitingUntil, m_clock.now())) : without;
    };
    switch (item.activity) {
    case Activity::None:
        return settledText(item);
    case Activity::WaitingForSlot:
        return tr("waits for a slot");
    case Activity::WaitingForLimit:
        return until(tr("waits: the provider's limit"), tr("waits: the provider's limit, %1"));
    case Activity::WaitingForRetry:
        return until(tr("waits: no connection"), tr("waits: no connection, again %1"));
    case Activity::WaitingForSpace:
        return tr("waits: the disk is full");
    case Activity::WaitingForSignIn:
        return tr("waits: sign in again");
    case Activity::Resolving:
        return tr("asks for the link");
    case Activity::Receiving:
        return receivingText(item);
    case Activity::Verifying:
        return tr("checks the file");
    }
    Q_UNREACHABLE();
}

QueueModel::Totals QueueModel::totals() const
{
    Totals totals;
    qint64 left = 0;
    bool known = true;
    for (const Item &item : m_items) {
        const State state = item.download.state;
        totals.done += state == State::Done ? 1 : 0;
        totals.failed += state == State::Failed ? 1 : 0;
        totals.paused += state == State::Paused ? 1 : 0;
        if (state != State::Queued)
            continue;
        ++totals.unfinished;
        totals.running += item.activity == Activity::Receiving || item.activity == Activity::Resolving ||
                                  item.activity == Activity::Verifying
                              ? 1
                              : 0;
        totals.bytesPerSecond += item.speed;
        known = known && item.download.sizeBytes;
        left += item.download.sizeBytes.value_or(0) - item.received;
    }
    if (known && totals.bytesPerSecond > 0)
        totals.remaining = std::chrono::seconds(qint64(double(std::max<qint64>(left, 0)) / totals.bytesPerSecond));
    return totals;
}

void QueueModel::append(const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(items.size()) - 1);
    m_items += items;
    endInsertRows();
    Q_EMIT totalsChanged();
}

void QueueModel::update(const Item &item)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&item](const Item &candidate) {
        return candidate.download.id == item.download.id;
    });
    if (found == m_items.end())
        return;
    *found = item;
    const int row = int(std::distance(m_items.begin(), found));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT totalsChanged();
}

void QueueModel::remove(const core::DownloadId &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const Item &candidate) { return candidate.download.id == id; });
    if (found == m_items.end())
        return;
    const int row = int(std::distance(m_items.begin(), found));
    beginRemoveRows({}, row, row);
    m_items.erase(found);
    endRemoveRows();
    Q_EMIT totalsChanged();
}

} // namespace models
