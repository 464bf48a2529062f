#pragma once

#include "core/error.h"
#include "core/page.h"
#include "core/selection.h"
#include "providers/seenrows.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace core {
class JobBase;
}

namespace providers {

class Provider;

/// Follows pages, windows and sessions to the end: one request at a time, no row twice, only rows that the selection
/// means. The one place where this is done; the table and the command line both walk it.
class Listing : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ready, ///< fetchNext() goes on
        Fetching,
        Failed,  ///< fetchNext() tries the same page again
        Resting, ///< an open range met `patience` empty windows; lookFurtherBack() goes on
        AtEnd
    };
    Q_ENUM(State)

    /// Empty windows of a listing by date after which it rests.
    static constexpr int patience = 6;

    /// `provider` must outlive the listing.
    Listing(Provider &provider, core::Selection selection, QObject *parent = nullptr);
    ~Listing() override;

    State state() const { return m_state; }
    const core::Selection &selection() const { return m_selection; }
    /// The oldest day that is known to be covered, for listings by date.
    std::optional<core::Day> reachedBackTo() const { return m_reachedBackTo; }
    /// Ids that the selection names and that did not turn up; complete at the end.
    QList<core::RecordingId> missingIds() const;

    /// Asks for the next page. Nothing happens while Fetching, Resting or AtEnd.
    void fetchNext();
    void lookFurtherBack();

Q_SIGNALS:
    /// Its rows are new and match the selection; there may be none.
    void pageReady(const core::Page &page);
    void failed(const core::Error &error);
    void stateChanged(providers::Listing::State state);

private:
    void setState(State state);
    void take(core::Page page);
    void fail(const core::Error &error);
    State stateAfter(const core::Page &page);

    Provider &m_provider;
    core::Selection m_selection;
    core::Cursor m_cursor;
    State m_state = State::Ready;
    int m_restedAfter = 0; ///< how many empty windows in a row there were when it last rested
    SeenRows m_seen;
    QSet<core::RecordingId> m_missing;
    std::optional<core::Day> m_reachedBackTo;
    QPointer<core::JobBase> m_job;
};

} // namespace providers
