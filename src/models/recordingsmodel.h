#pragma once

#include "core/account.h"
#include "models/recordingcells.h"
#include "models/recordingsfeed.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace downloads {
class Queue;
struct Item;
} // namespace downloads

namespace models {

/// All recordings of all accounts as one flat table: sessions are rows of it, which open into the rows of their files.
/// The last row, where there is one, says what the table waits for.
class RecordingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = models::Column;
    enum class RowKind { Session, File, Status };
    Q_ENUM(RowKind)

    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw: milliseconds, bytes, text; invalid where unknown
        RowKindRole,                 ///< RowKind
        OpenRole,                    ///< a session's row: its files are shown
        AccountRole,                 ///< the account's id as text
        ToneRole,                    ///< Tone of the status
        ActionableRole               ///< the status row: activating it does something
    };

    /// One recording and the account it is of.
    struct Chosen
    {
        core::AccountId account;
        core::Recording recording;
        QString savedAs;
        core::Instant seenAt{};
        /// Where a copy was that is not there any more; empty: none was lost.
        QString goneFrom = {};
        Section section = Section::Recordings;
        /// False: what is saved here is all there is.
        bool atProvider = true;

        StreamId stream() const { return {account, section}; }
        bool isInTrash() const { return section == Section::TrashedSessions || section == Section::TrashedFiles; }
        core::RecordingKey key() const { return core::keyOf(account, recording); }

        friend bool operator==(const Chosen &, const Chosen &) = default;
    };

    /// All of them outlive the model.
    RecordingsModel(const accounts::AccountBook &book, RecordingsLoader &loader, downloads::Queue &queue,
                    const core::Clock &clock, QObject *parent = nullptr);
    ~RecordingsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const Scope &scope() const { return m_table.scope(); }
    void setScope(const Scope &scope);
    const RecordingFilter &filter() const { return m_table.filter(); }
    void setFilter(const RecordingFilter &filter);
    bool isGrouped() const { return m_table.isGrouped(); }
    void setGrouped(bool grouped);
    /// A session's row; nothing happens on another.
    void setOpen(int row, bool open);
    void setAllOpen(bool open);
    /// Does what the status row offers.
    void actOnStatus();
    /// Asks again for what failed.
    void tryAgain();
    /// From the newest on again, for everything in scope; looks at the copies on this computer again as well.
    void refresh();
    /// Fetches all there is in scope, until stopLoading() or another filter.
    void loadAll();
    void stopLoading();
    RecordingsFeed::Reach reach() const { return m_feed.reach(); }
    /// Where the person looks: pages are asked for ahead of it.
    void setView(int lastVisibleRow, int visibleRows);

    RowKind rowKind(int row) const;
    /// What is selected: a session stands for its matching files. No recording twice, in table order.
    QList<Chosen> recordings(const QModelIndexList &indexes) const;

    /// All that match the filter, in table order.
    QList<Chosen> matching() const;
    /// All that is known, for who looks through it.
    const RecordingTable &table() const { return m_table; }
    /// The provider took them away, or has them again: their rows follow, and so does the library.
    void takeAway(const StreamId &stream, const QList<core::RecordingKey> &keys);
    void bringBack(const StreamId &stream, const QList<core::Recording> &recordings);

    /// All files of a recording's session, whatever the filter; of a browser download, itself alone.
    QList<Chosen> session(const Chosen &of) const;

    /// Something is known of that session.
    bool knows(const core::AccountId &account, const core::SessionId &session) const;
    /// Marks these sessions as opened, so that Scope::What::Opened shows them, with their files.
    void openSessions(const QList<SessionKey> &sessions);
    /// The first row of a session that is shown; -1: none.
    int rowOf(const SessionKey &session) const;

    /// Files that match the filter.
    int matchCount() const { return m_table.matchCount(); }
    /// Files in one part of all accounts.
    int count(const StreamId &stream) const { return m_table.count(stream); }
    int savedCount() const { return m_table.savedCount(); }
    int openedCount() const { return m_table.openedCount(); }
    QStringList types() const { return m_table.types(); }

Q_SIGNALS:
    /// Rows came or went; counts and types may be others.
    void contentChanged();
    /// A listing went on, ended or failed: reach() may be another.
    void reachChanged();
    /// A listing of the scope failed, or goes again.
    void accountFailed(const core::AccountId &account, const core::Error &error);
    void accountRecovered(const core::AccountId &account);

private:
    void takeKnown(const core::AccountId &account, const QList<core::Recording> &recordings,
                   const QList<core::Instant> &seenAt);
    void takeListed(const StreamId &stream, const QList<core::Recording> &recordings, core::Instant seenAt,
                    int generation);
    void takeRenewed(const StreamId &stream, const core::SessionId &session, const QList<core::Recording> &recordings,
                     core::Instant seenAt);
    void takeLookedUp(const StreamId &stream, const QList<core::Recording> &recordings, core::Instant seenAt);
    void takeStatus(const StreamId &stream);
    void takeCopies(const QHash<core::RecordingKey, QString> &saved, const QHash<core::RecordingKey, QString> &gone);
    /// No longer in the library either; of the trash nothing ever was.
    void forget(const StreamId &stream, const QList<core::RecordingKey> &keys);
    void takeItem(const downloads::Item &item);
    void dropItems(const QList<core::DownloadId> &ids);

    /// Brings the rows to what the table arranges now.
    void rearrange();
    void apply(const RowChanges::Step &step);
    void permute(const RowChanges::Rows &rows);
    void updateStatusRow();
    /// Soon, never at once: whoever asks for it may be in the middle of a signal of this very model.
    void fetchWhatIsWanted() { m_fetching.start(); }
    void fetchNow();
    void repaint(const core::RecordingKey &key);
    static Chosen chosen(const RecordingEntry &entry);
    bool isStatusRow(int row) const { return row == int(m_rows.size()); }
    QVariant statusData(int column, int role) const;

    const accounts::AccountBook &m_book;
    RecordingsLoader &m_loader;
    const core::Clock &m_clock;
    RecordingTable m_table;
    RecordingsFeed m_feed;
    RowChanges::Rows m_rows;
    StatusLine m_status;
    QTimer m_fetching;
    QHash<core::DownloadId, core::RecordingKey> m_downloads;
};

} // namespace models
