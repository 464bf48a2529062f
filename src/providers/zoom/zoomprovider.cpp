#include "providers/zoom/zoomprovider.h"

#include "providers/lenientjson.h"
#include "providers/pagesize.h"
#include "providers/requestjob.h"
#include "providers/zoom/credential.h"
#include "providers/zoom/zoomdecoder.h"
#include "providers/zoom/zoompages.h"
#include "providers/zoom/zoomrefusal.h"

#include <algorithm>

namespace providers::zoom {

namespace {

using Kind = core::Error::Kind;

constexpr int largestPage = 300;

core::Error unknownSession()
{
    return core::Error(Kind::NotFound);
}

class CheckJob final : public RequestJob<void>
{
public:
    CheckJob(ZoomApi &api, core::Day today, QObject *parent) : RequestJob(parent)
    {
        require(api.accountRecordings({today, today}, 1, {}), [this](const net::Response &response) {
            const auto list = decodeAccountList(response.body);
            finish(list ? core::Result<void>() : list.error());
        });
    }
};

/// A value made of a session's answer.
template <class T>
class FromSessionJob final : public RequestJob<T>
{
public:
    template <class F>
    FromSessionJob(ZoomApi &api, const core::SessionId &session, QObject *parent, F make) : RequestJob<T>(parent)
    {
        this->require(api.sessionRecordings(session),
                      [this, make = std::move(make)](const net::Response &response) mutable {
                          this->finish(decodeSession(response.body).and_then(make));
                      });
    }
};

class ChangeJob final : public RequestJob<void>
{
public:
    ChangeJob(ZoomApi &api, Change change, const Target &target, QObject *parent) : RequestJob(parent)
    {
        require(api.change(change, target), [this](const net::Response &response) { finish(outcome(response)); });
    }

private:
    /// Only 204 is documented as success; a refusal may come with 200.
    static core::Result<void> outcome(const net::Response &response)
    {
        if (response.head.status == 204)
            return {};
        const auto body = lenient::object(response.body);
        core::Error error = (body ? refusalIn(*body) : std::nullopt)
                                .value_or(core::Error(Kind::Server, QStringLiteral("the change was not confirmed")));
        error.status = response.head.status;
        return error;
    }
};

Api makeApi(const core::Account &account, const QUrl &documentedOrigin, const Context &context, net::Pacer &pacer)
{
    const Endpoint endpoint(documentedOrigin, account.apiUrl);
    const core::Clock &clock = context.clock;
    return {
        context.http,
        pacer,
        context.retries,
        endpoint,
        [&clock](const net::Response &response) { return errorOf(response, clock.now()); },
        [endpoint](const net::Credential &credential, const QUrl &url) { return mayCarry(endpoint, credential, url); }};
}

TokenSource makeTokenSource(const core::Secret &secret, const core::Clock &clock)
{
    const QString jwt = secret.value(QStringLiteral("jwt"));
    const QString key = secret.value(QStringLiteral("api_key"));
    const QString apiSecret = secret.value(QStringLiteral("api_secret"));
    // Where both are there: a pasted token ends, key and secret do not.
    return key.isEmpty() || apiSecret.isEmpty() ? TokenSource::pasted(clock, jwt)
                                                : TokenSource::minting(clock, key, apiSecret);
}

} // namespace

ZoomProvider::ZoomProvider(const core::ProviderInfo &info, const core::Account &account, const core::Secret &secret,
                           const QUrl &documentedOrigin, const Context &context, QObject *parent)
    : Provider(account, context, parent)
    , m_info(info)
    , m_zoom(makeApi(account, documentedOrigin, context, pacer()), makeTokenSource(secret, context.clock))
{}

core::Job<void> *ZoomProvider::check()
{
    return new CheckJob(m_zoom, core::dayOf(clock().now()), this);
}

core::Job<core::Page> *ZoomProvider::page(const core::Selection &selection, const core::Cursor &cursor)
{
    if (selection.kind != core::RecordingKind::Recording)
        return new core::ReadyJob<core::Page>(core::Error(Kind::InvalidRequest), this);
    if (selection.trash != core::Selection::Trash::No)
        return new TrashPageJob(m_zoom, selection, cursor, pageSizeUpTo(largestPage, selection, cursor), this);
    if (selection.session.isEmpty())
        return accountPage(selection, cursor);
    if (!isPathSegment(selection.session.text()))
        return new core::ReadyJob<core::Page>(unknownSession(), this);
    return new SessionPageJob(m_zoom, selection.session, this);
}

core::Job<core::Page> *ZoomProvider::accountPage(const core::Selection &selection, const core::Cursor &cursor)
{
    const core::Day today = core::dayOf(clock().now());
    const core::Day newest = selection.to.value_or(today);
    if (selection.from && *selection.from > newest) // a range that lies in the future
        return new core::ReadyJob<core::Page>(core::Page(), this);
    const auto *reached = std::any_cast<AccountCursor>(&cursor);
    return new AccountPageJob(m_zoom, reached ? *reached : AccountCursor{WindowWalk(selection.from, newest), {}}, today,
                              pageSizeUpTo(largestPage, selection, cursor), this);
}

core::Job<Link> *ZoomProvider::link(const core::Recording &recording, LinkUse)
{
    if (!isPathSegment(recording.sessionId.text()))
        return new core::ReadyJob<Link>(unknownSession(), this);
    if (const auto answer = m_cache.use(recording.sessionId, recording.id, clock().now())) {
        const auto link = linkFrom(*answer, recording);
        if (link)
            return new core::ReadyJob<Link>(link, this);
    }
    return new FromSessionJob<Link>(m_zoom, recording.sessionId, this, [this, recording](const QJsonObject &answer) {
        m_cache.keep(recording.sessionId, answer, clock().now());
        m_cache.use(recording.sessionId, recording.id, clock().now());
        return linkFrom(answer, recording);
    });
}

core::Result<Link> ZoomProvider::linkFrom(const QJsonObject &session, const core::Recording &wanted)
{
    QJsonObject asked = session;
    asked.insert(QStringLiteral("session_id"), wanted.sessionId.text());
    const auto rows = recordingsOf(asked);
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&](const core::Recording &candidate) { return candidate.id == wanted.id; });
    if (row == rows.cend())
        return core::Error(Kind::NotFound);
    if (row->storedElsewhere) {
        return core::Error(Kind::InvalidRequest,
                           QStringLiteral("the file is in your own storage; Zoom holds only its description"));
    }
    Link link;
    link.url = downloadUrlOf(asked, wanted.id);
    if (!row->ready || link.url.isEmpty())
        return core::Error(Kind::NotReady);
    const QByteArray granted = downloadAccessTokenOf(session).toUtf8();
    const QByteArray token = granted.isEmpty() ? m_zoom.token() : granted;
    link.authorization = {downloadCredential(token), m_zoom.api().mayCarry(),
                          net::Authorization::LaterHops::AfterRefusal, "access_token", token};
    link.expiresAt = granted.isEmpty() ? jwtExpiry(token)
                                       : std::optional<core::Instant>(clock().now() + ZoomApi::downloadTokenLifetime);
    link.loopbackAllowed = m_zoom.api().endpoint().isLoopback();
    link.recording = *row;
    return link;
}

core::Job<void> *ZoomProvider::change(Change change, const Target &target)
{
    if (!isPathSegment(target.session.text()))
        return new core::ReadyJob<void>(unknownSession(), this);
    const bool file = !target.recording.isEmpty();
    if (file && (isMadeUpId(target.session, target.recording) || !isPathSegment(target.recording.text()))) {
        return new core::ReadyJob<void>(
            core::Error(Kind::InvalidRequest, QStringLiteral("Zoom gave this file no id of its own")), this);
    }
    return new ChangeJob(m_zoom, change, target, this);
}

core::Job<QString> *ZoomProvider::passcode(const core::SessionId &session)
{
    if (!isPathSegment(session.text()))
        return new core::ReadyJob<QString>(unknownSession(), this);
    return new FromSessionJob<QString>(
        m_zoom, session, this, [](const QJsonObject &answer) { return core::Result<QString>(passcodeOf(answer)); });
}

} // namespace providers::zoom
