#include "providers/anchor/anchorpages.h"

#include <algorithm>

namespace providers::anchor {

namespace {

using Kind = core::Error::Kind;

constexpr int largestHistoryPage = 50;

/// The next page's number; 0 at the end. Totals are hints only: a page that came full may have another behind it.
int pageAfter(int page, const SessionHistory &history, int limit)
{
    const bool full = history.sessions.size() >= limit;
    const bool saidToGoOn = history.totalPages && *history.totalPages > page;
    return !history.sessions.isEmpty() && (full || saidToGoOn) ? page + 1 : 0;
}

/// A server that ignores the page number answers the first page for ever.
bool isSamePage(const HistoryCursor &cursor, const SessionHistory &history)
{
    return !history.sessions.isEmpty() && !history.sessions.constFirst().id.isEmpty() &&
           history.sessions.constFirst().id == cursor.previousFirst;
}

/// Moves the cursor past this page; false where the history is at its end, or answers the same page again.
bool goOn(HistoryCursor &cursor, const SessionHistory &history, int limit)
{
    cursor.nextPage = isSamePage(cursor, history) ? 0 : pageAfter(cursor.nextPage, history, limit);
    cursor.previousFirst = history.sessions.isEmpty() ? core::SessionId() : history.sessions.constFirst().id;
    return cursor.nextPage > 0;
}

} // namespace

SessionPageJob::SessionPageJob(const AnchorApi &api, const core::Selection &selection, QObject *parent)
    : RequestJob(parent), m_api(api), m_selection(selection)
{
    follow(m_api.items(m_selection.session, m_selection.kind), [this](const core::Result<net::Response> &answer) {
        const auto items = answer.and_then([](const net::Response &response) { return decodeItems(response.body); });
        if (!items && items.error().kind == Kind::NotFound) {
            lookInHistory(items.error());
            return;
        }
        finish(items.transform([this](const QJsonArray &found) {
            core::Page page;
            page.recordings = recordingsOf(m_selection.session, m_selection.kind, found);
            return page;
        }));
    });
}

void SessionPageJob::lookInHistory(const core::Error &notFound)
{
    require(m_api.history(m_cursor.nextPage, largestHistoryPage, std::nullopt),
            [this, notFound](const net::Response &response) {
                const auto history = decodeHistory(response.body);
                if (!history) {
                    finish(history.error());
                    return;
                }
                const auto &sessions = history->sessions;
                if (std::any_of(sessions.cbegin(), sessions.cend(),
                                [this](const BrowserSession &session) { return session.id == m_selection.session; })) {
                    finish(core::Page());
                } else if (goOn(m_cursor, *history, largestHistoryPage)) {
                    lookInHistory(notFound);
                } else {
                    finish(notFound);
                }
            });
}

HistoryPageJob::HistoryPageJob(const AnchorApi &api, const core::Selection &selection, HistoryCursor cursor,
                               const PageSize &size, QObject *parent)
    : RequestJob(parent), m_api(api), m_selection(selection), m_cursor(std::move(cursor)), m_limit(size.rows)
{
    m_page.notes = size.notes;
    if (m_cursor.waiting.isEmpty())
        askHistory();
    else
        nextSession();
}

void HistoryPageJob::askHistory()
{
    require(m_api.history(m_cursor.nextPage, m_limit, m_selection.to), [this](const net::Response &response) {
        const auto history = decodeHistory(response.body);
        if (history)
            takeHistory(*history);
        else
            finish(history.error());
    });
}

void HistoryPageJob::takeHistory(const SessionHistory &history)
{
    if (!isSamePage(m_cursor, history)) {
        for (const BrowserSession &session : history.sessions) {
            if (!needNotBeAsked(session))
                m_cursor.waiting.append(session);
        }
    }
    goOn(m_cursor, history, m_limit);
    nextSession();
}

bool HistoryPageJob::needNotBeAsked(const BrowserSession &session) const
{
    if (!isPathSegment(session.id.text()))
        return true;
    if (m_selection.kind == core::RecordingKind::Recording && !session.recorded)
        return true;
    if (!session.createdAt)
        return false;
    const core::Day began = core::dayOf(*session.createdAt);
    if (m_selection.to && began > *m_selection.to)
        return true;
    if (!m_selection.from || !session.duration)
        return false;
    // A day's grace: an item is created when it has been made, which is after the session's end.
    return core::dayOf(*session.createdAt + *session.duration + std::chrono::days(1)) < *m_selection.from;
}

void HistoryPageJob::nextSession()
{
    if (m_cursor.waiting.isEmpty() || m_asked == sessionsAPage) {
        handOver();
        return;
    }
    follow(m_api.items(m_cursor.waiting.constFirst().id, m_selection.kind),
           [this](const core::Result<net::Response> &answer) { takeItems(answer); });
}

void HistoryPageJob::takeItems(const core::Result<net::Response> &answer)
{
    const auto items = answer.and_then([](const net::Response &response) { return decodeItems(response.body); });
    // Of a session in its own history "not found" means that there are no files; one that still runs has none yet.
    if (!items && items.error().kind != Kind::NotFound && items.error().kind != Kind::NotReady) {
        if (m_page.recordings.isEmpty())
            finish(items.error());
        else
            handOver(); // what was good is kept; the next page begins with this session
        return;
    }
    const BrowserSession session = m_cursor.waiting.takeFirst();
    ++m_asked;
    if (items) {
        for (core::Recording &recording : recordingsOf(session.id, m_selection.kind, *items)) {
            recording.details.insert(QStringLiteral("session"), session.details);
            m_page.recordings.append(std::move(recording));
        }
    }
    nextSession();
}

void HistoryPageJob::handOver()
{
    if (!m_cursor.waiting.isEmpty() || m_cursor.nextPage > 0)
        m_page.next = m_cursor;
    finish(m_page);
}

} // namespace providers::anchor
