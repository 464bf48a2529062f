#include "providers/anchor/anchorprovider.h"

#include "providers/anchor/anchordecoder.h"
#include "providers/anchor/anchorlink.h"
#include "providers/anchor/anchorpages.h"
#include "providers/confirmedjob.h"
#include "providers/pagesize.h"
#include "providers/requestjob.h"

namespace providers::anchor {

namespace {

using Kind = core::Error::Kind;

/// What the session history takes as `limit`; anything else is refused.
const QList<int> &historyLimits()
{
    static const QList<int> limits{10, 20, 50};
    return limits;
}

class CheckJob final : public RequestJob<void>
{
public:
    CheckJob(const AnchorApi &api, QObject *parent) : RequestJob(parent)
    {
        require(api.history(1, historyLimits().constFirst(), {}), [this](const net::Response &response) {
            const auto history = decodeHistory(response.body);
            finish(history ? core::Result<void>() : history.error());
        });
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

} // namespace

AnchorProvider::AnchorProvider(const core::ProviderInfo &info, const core::Account &account, const core::Secret &secret,
                               const QUrl &documentedOrigin, const Context &context, QObject *parent)
    : Provider(account, context, parent)
    , m_info(info)
    , m_anchor(makeApi(account, documentedOrigin, context, pacer()),
               keyCredential(secret.value(QStringLiteral("api_key"))))
{}

core::Job<void> *AnchorProvider::check()
{
    return new CheckJob(m_anchor, this);
}

core::Job<core::Page> *AnchorProvider::page(const core::Selection &selection, const core::Cursor &cursor)
{
    if (selection.trash != core::Selection::Trash::No)
        return new core::ReadyJob<core::Page>(core::Error(Kind::InvalidRequest), this);
    if (selection.session.isEmpty()) {
        const auto *reached = std::any_cast<HistoryCursor>(&cursor);
        return new HistoryPageJob(m_anchor, selection, reached ? *reached : HistoryCursor(),
                                  pageSizeOutOf(historyLimits(), selection, cursor), this);
    }
    if (!isPathSegment(selection.session.text()))
        return new core::ReadyJob<core::Page>(core::Error(Kind::NotFound), this);
    return new SessionPageJob(m_anchor, selection, this);
}

core::Job<Link> *AnchorProvider::link(const core::Recording &recording, LinkUse)
{
    if (!isPathSegment(recording.sessionId.text()) || !isPathSegment(recording.id.text()))
        return new core::ReadyJob<Link>(core::Error(Kind::NotFound), this);
    return new LinkJob(m_anchor, http(), pacer(), recording, this);
}

core::Job<void> *AnchorProvider::change(Change change, const Target &target)
{
    // Without a recording's id the path would be the one that ends the browser session.
    const bool named = isPathSegment(target.session.text()) && isPathSegment(target.recording.text());
    if (change != Change::DeleteForGood || !named) {
        return new core::ReadyJob<void>(
            core::Error(Kind::InvalidRequest, QStringLiteral("Anchor can only delete single recordings, for good")),
            this);
    }
    return new ConfirmedJob(m_anchor.remove(target.session, target.recording), 200, this,
                            [this](const net::Response &response) { return refusalIn(response, clock().now()); });
}

core::Job<QString> *AnchorProvider::passcode(const core::SessionId &)
{
    return new core::ReadyJob<QString>(core::Error(Kind::InvalidRequest), this);
}

} // namespace providers::anchor
