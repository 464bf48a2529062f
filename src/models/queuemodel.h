#pragma once

#include "core/clock.h"
#include "downloads/queue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace accounts {
class AccountBook;
}

namespace models {

/// The download queue as a table, in its order. What changes in one row costs the same however long the queue is.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Progress, Size, State, Account };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1,
        ProgressRole, ///< 0 to 1; invalid where the size is unknown
        ToneRole,     ///< Tone
        IdRole,       ///< the download's id as text
        PathRole      ///< absolute
    };

    /// What the panel's heading says.
    struct Totals
    {
        int running = 0;
        int unfinished = 0;
        int paused = 0;
        int done = 0;
        int failed = 0;
        double bytesPerSecond = 0;
        /// nullopt where a size or the speed is unknown.
        std::optional<std::chrono::seconds> remaining;
    };

    /// All outlive the model.
    QueueModel(downloads::Queue &queue, const accounts::AccountBook &book, const core::Clock &clock,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const downloads::Item &item(int row) const { return *m_items[std::size_t(row)]; }
    /// -1: not in the queue.
    int rowOf(const core::DownloadId &id) const { return m_rows.value(id, -1); }
    /// Of all that are finished.
    QList<core::DownloadId> finished() const;
    Totals totals() const;

Q_SIGNALS:
    /// Once for all that changes in one turn of the event loop.
    void totalsChanged();

private:
    using Items = std::vector<std::unique_ptr<downloads::Item>>;

    /// What the rows add up to, kept as they change.
    struct Sum
    {
        int running = 0;
        int unfinished = 0;
        int paused = 0;
        int done = 0;
        int failed = 0;
        int unknownSizes = 0;
        qint64 left = 0;           ///< bytes of the unfinished whose size is known
        qint64 bytesPerSecond = 0; ///< whole ones, so that taking away leaves nothing behind
    };

    void append(const QList<downloads::Item> &items);
    void update(const downloads::Item &item);
    void remove(const QList<core::DownloadId> &ids);
    void removeRanges(const std::vector<std::pair<int, int>> &ranges);
    void removeUnnumbered();
    void reorder();
    void numberRows();
    void count(const downloads::Item &item, int sign);
    void tellTotals();

    QString text(const downloads::Item &item, Column column) const;
    QVariant sortValue(const downloads::Item &item, Column column) const;

    downloads::Queue &m_queue;
    const accounts::AccountBook &m_book;
    const core::Clock &m_clock;
    Items m_items;
    QHash<core::DownloadId, int> m_rows;
    Sum m_sum;
    bool m_totalsAreToBeTold = false;
};

} // namespace models
