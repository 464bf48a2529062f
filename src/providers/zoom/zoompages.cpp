#include "providers/zoom/zoompages.h"

namespace providers::zoom {

namespace {

using Kind = core::Error::Kind;

/// Zoom tells an expired page token only as a bad request of some kind.
bool mayBeExpiredToken(const core::Error &error)
{
    return (error.kind == Kind::InvalidRequest || error.kind == Kind::NotFound) && error.status >= 400;
}

/// What concerns this one session and leaves the others as they are.
bool concernsOneSession(const core::Error &error)
{
    return error.kind == Kind::NotFound || error.kind == Kind::NotReady || error.kind == Kind::InvalidRequest ||
           error.kind == Kind::Permission || error.kind == Kind::Server;
}

QString incompleteNote(const QJsonObject &session)
{
    const auto rows = recordingsOf(session);
    const QString name = rows.isEmpty() ? QString() : rows.constFirst().sessionName;
    return QStringLiteral("The full list of session \"%1\" could not be read; some of its files may be missing.")
        .arg(name);
}

} // namespace

SessionPageJob::SessionPageJob(ZoomApi &api, const core::SessionId &session, QObject *parent) : RequestJob(parent)
{
    require(api.sessionRecordings(session), [this, session](const net::Response &response) {
        const auto decoded = decodeSession(response.body);
        if (!decoded) {
            finish(decoded.error());
            return;
        }
        QJsonObject answer = *decoded;
        answer.insert(QStringLiteral("session_id"), session.text());
        core::Page page;
        page.recordings = recordingsOf(answer);
        finish(page);
    });
}

TrashPageJob::TrashPageJob(ZoomApi &api, const core::Selection &selection, const core::Cursor &cursor,
                           const PageSize &size, QObject *parent)
    : RequestJob(parent)
{
    const auto *token = std::any_cast<QString>(&cursor);
    require(api.trashedRecordings(selection.trash, size.rows, token ? *token : QString()),
            [this, notes = size.notes](const net::Response &response) {
                const auto list = decodeAccountList(response.body);
                if (!list) {
                    finish(list.error());
                    return;
                }
                core::Page page;
                page.notes = notes;
                for (const QJsonObject &session : list->sessions)
                    page.recordings += recordingsOf(session, Place::Trash);
                if (!list->window.nextPageToken.isEmpty())
                    page.next = list->window.nextPageToken;
                finish(page);
            });
}

AccountPageJob::AccountPageJob(ZoomApi &api, AccountCursor cursor, core::Day today, const PageSize &size,
                               QObject *parent)
    : RequestJob(parent), m_api(api), m_cursor(std::move(cursor)), m_today(today), m_pageSize(size.rows)
{
    m_page.notes = size.notes;
    // Sessions that wait may need no request at all, and a job never ends within its making.
    if (m_cursor.waiting.isEmpty())
        askList();
    else
        QMetaObject::invokeMethod(
            this, [this] { nextSession(); }, Qt::QueuedConnection);
}

void AccountPageJob::askList()
{
    const WindowWalk &walk = m_cursor.walk;
    follow(m_api.accountRecordings(walk.window(), m_pageSize, walk.pageToken()),
           [this](const core::Result<net::Response> &answer) { takeList(answer); });
}

void AccountPageJob::takeList(const core::Result<net::Response> &answer)
{
    const auto list = answer.and_then([](const net::Response &response) { return decodeAccountList(response.body); });
    if (!list) {
        if (mayBeExpiredToken(list.error()) && m_cursor.walk.restartWindow())
            askList();
        else
            finish(list.error());
        return;
    }
    m_cursor.walk.advance(list->window, m_today);
    m_cursor.waiting = list->sessions;
    nextSession();
}

void AccountPageJob::nextSession()
{
    while (!m_cursor.waiting.isEmpty()) {
        const QJsonObject session = m_cursor.waiting.constFirst();
        const core::SessionId id(session.value(QStringLiteral("session_id")).toString());
        if (listsFewerThanItHas(session) && isPathSegment(id.text())) {
            if (m_asked == sessionsAskedAPage)
                break;
            ++m_asked;
            m_cursor.waiting.removeFirst();
            follow(m_api.sessionRecordings(id),
                   [this, session](const core::Result<net::Response> &answer) { takeSession(session, answer); });
            return;
        }
        m_page.recordings += recordingsOf(session);
        m_cursor.waiting.removeFirst();
    }
    handOver();
}

void AccountPageJob::takeSession(const QJsonObject &listed, const core::Result<net::Response> &answer)
{
    const auto own = answer.and_then([](const net::Response &response) { return decodeSession(response.body); });
    if (!own && !concernsOneSession(own.error())) {
        finish(own.error());
        return;
    }
    if (!own)
        m_page.notes.append(incompleteNote(listed));
    m_page.recordings += recordingsOf(own ? mergedSession(listed, *own) : listed);
    nextSession();
}

void AccountPageJob::handOver()
{
    if (m_cursor.waiting.isEmpty()) {
        m_page.reachedBackTo = m_cursor.walk.reachedBackTo();
        m_page.emptyWindows = m_cursor.walk.emptyWindows();
    }
    if (!m_cursor.waiting.isEmpty() || !m_cursor.walk.isAtEnd())
        m_page.next = m_cursor;
    finish(m_page);
}

} // namespace providers::zoom
