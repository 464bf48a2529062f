#pragma once

#include "core/page.h"
#include "core/selection.h"
#include "providers/pagesize.h"
#include "providers/requestjob.h"
#include "providers/zoom/window.h"
#include "providers/zoom/zoomapi.h"
#include "providers/zoom/zoomdecoder.h"

#include <QJsonObject>
#include <QList>

namespace providers::zoom {

/// Where an account listing goes on: in the walk, and in what is left of the answer that came last.
struct AccountCursor
{
    WindowWalk walk;
    /// Sessions of that answer that are still to be turned into rows.
    QList<QJsonObject> waiting;
};

/// The files of one session.
class SessionPageJob final : public RequestJob<core::Page>
{
public:
    SessionPageJob(ZoomApi &api, const core::SessionId &session, QObject *parent);
};

/// One page of the trash. Its cursor is the page token, a QString.
class TrashPageJob final : public RequestJob<core::Page>
{
public:
    TrashPageJob(ZoomApi &api, const core::Selection &selection, const core::Cursor &cursor, const PageSize &size,
                 QObject *parent);
};

/// One page of the account's recordings: an answer of the list, each session that it lists incompletely asked for its
/// own.
class AccountPageJob final : public RequestJob<core::Page>
{
public:
    /// So many sessions are asked for their own list before a page is handed over.
    static constexpr int sessionsAskedAPage = 20;

    AccountPageJob(ZoomApi &api, AccountCursor cursor, core::Day today, const PageSize &size, QObject *parent);

private:
    void askList();
    void takeList(const core::Result<net::Response> &answer);
    void nextSession();
    void takeSession(const QJsonObject &listed, const core::Result<net::Response> &answer);
    void handOver();

    ZoomApi &m_api;
    AccountCursor m_cursor;
    core::Day m_today;
    int m_pageSize;
    int m_asked = 0;
    core::Page m_page;
};

} // namespace providers::zoom
