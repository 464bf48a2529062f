#pragma once

#include "models/recordingsloader.h"
#include "models/rowchanges.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace models {

/// What the row at the end of the table says, and what activating it does.
struct StatusLine
{
    enum class Action { None, TryAgain, LookFurtherBack, LookThroughOlder, LoadAll };

    QString text;
    Action action = Action::None;

    friend bool operator==(const StatusLine &, const StatusLine &) = default;
};

/// Decides which listing is asked for its next page, by how far its rows reach below the view, and puts into words what
/// the table waits for.
class RecordingsFeed
{
    Q_DECLARE_TR_FUNCTIONS(RecordingsFeed)

public:
    /// How much of the scope is loaded. Stuck: not all, and it does not go on by itself.
    enum class Reach { Part, Stuck, All };

    RecordingsFeed(const accounts::AccountBook &book, RecordingsLoader &loader, const RecordingTable &table,
                   const core::Clock &clock);

    /// What the person last saw of the table: the row at its lower edge, and how many rows fit.
    void setView(int lastVisible, int visibleRows);
    /// A new question: patience begins anew.
    void filterChanged();
    /// A page came; `matched` of its rows are shown.
    void pageCame(const StreamId &stream, int matched);

    /// The streams of the table's scope, of all accounts there are.
    QList<StreamId> streams() const;
    /// Those that should be asked for a page now.
    QList<StreamId> wanted(const RowChanges::Rows &rows) const;
    void ask(const QList<StreamId> &streams);
    void refresh();
    void act(StatusLine::Action action);
    /// Ends LoadAll.
    void stopLoading();
    Reach reach() const;

    StatusLine statusLine() const;

private:
    using Stage = RecordingsLoader::Stage;

    bool isAt(Stage stage) const;
    bool isPatient(const StreamId &stream) const;
    bool sortNeedsAll() const;
    QHash<StreamId, int> rowsBelowView(const RowChanges::Rows &rows) const;
    StatusLine failureLine() const;
    QString fetchingText() const;
    StatusLine pausedLine() const;
    int loaded() const;

    const accounts::AccountBook &m_book;
    RecordingsLoader &m_loader;
    const RecordingTable &m_table;
    const core::Clock &m_clock;
    int m_lastVisible = 0;
    int m_visibleRows = 30;
    bool m_loadAll = false;
    /// Pages in a row that had nothing for the filter.
    QHash<StreamId, int> m_barren;
};

} // namespace models
