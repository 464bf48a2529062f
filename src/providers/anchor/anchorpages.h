#pragma once

#include "core/page.h"
#include "core/selection.h"
#include "providers/anchor/anchorapi.h"
#include "providers/anchor/anchordecoder.h"
#include "providers/pagesize.h"
#include "providers/requestjob.h"

#include <QList>

namespace providers::anchor {

/// Where the walk through the session history goes on.
struct HistoryCursor
{
    int nextPage = 1; ///< 0: the history is at its end
    /// The first session of the page before: a server that answers the same page for ever is noticed by it.
    core::SessionId previousFirst;
    /// Sessions of that page that are still to be asked for their files.
    QList<BrowserSession> waiting;
};

/// The files of one session that the person named. Anchor answers "not found" for a session without files and for one
/// that never was; the session history tells them apart.
class SessionPageJob final : public RequestJob<core::Page>
{
public:
    SessionPageJob(const AnchorApi &api, const core::Selection &selection, QObject *parent);

private:
    void lookInHistory(const core::Error &notFound);

    const AnchorApi &m_api;
    core::Selection m_selection;
    HistoryCursor m_cursor;
};

/// The files of some sessions of the history, asked for one after another.
class HistoryPageJob final : public RequestJob<core::Page>
{
public:
    /// So many sessions are asked before a page is handed over, so that a table fills.
    static constexpr int sessionsAPage = 10;

    HistoryPageJob(const AnchorApi &api, const core::Selection &selection, HistoryCursor cursor, const PageSize &size,
                   QObject *parent);

private:
    void askHistory();
    void takeHistory(const SessionHistory &history);
    bool needNotBeAsked(const BrowserSession &session) const;
    void nextSession();
    void takeItems(const core::Result<net::Response> &answer);
    void handOver();

    const AnchorApi &m_api;
    core::Selection m_selection;
    HistoryCursor m_cursor;
    int m_limit;
    int m_asked = 0;
    core::Page m_page;
};

} // namespace providers::anchor
