#pragma once

#include "core/clock.h"
#include "downloads/queue.h"
#include "models/recordingcells.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace accounts {
class AccountBook;
}

namespace models {

/// The download queue as a table, in its order.
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

    const downloads::Item &item(int row) const { return m_items[row]; }
    Totals totals() const;

Q_SIGNALS:
    void totalsChanged();

private:
    void append(const QList<downloads::Item> &items);
    void update(const downloads::Item &item);
    void remove(const core::DownloadId &id);

    QString text(const downloads::Item &item, Column column) const;
    QString sizeText(const downloads::Item &item) const;
    QString stateText(const downloads::Item &item) const;
    QString receivingText(const downloads::Item &item) const;
    QString settledText(const downloads::Item &item) const;
    QVariant sortValue(const downloads::Item &item, Column column) const;

    const accounts::AccountBook &m_book;
    const core::Clock &m_clock;
    QList<downloads::Item> m_items;
};

} // namespace models
