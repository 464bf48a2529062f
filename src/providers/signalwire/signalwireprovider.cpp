#include "providers/signalwire/signalwireprovider.h"

#include "providers/confirmedjob.h"
#include "providers/pagesize.h"
#include "providers/presigned.h"
#include "providers/requestjob.h"
#include "providers/signalwire/signalwiredecoder.h"

#include <algorithm>

namespace providers::signalwire {

namespace {

using Kind = core::Error::Kind;

class CheckJob final : public RequestJob<void>
{
public:
    CheckJob(const SignalWireApi &api, QObject *parent) : RequestJob(parent)
    {
        require(api.get(api.firstPage({}, 1)), [this](const net::Response &response) {
            const auto list = decodeList(response.body);
            finish(list ? core::Result<void>() : list.error());
        });
    }
};

/// The page at a URL. Its cursor is the next one: a QUrl, or the Error that a link which may not be followed will be,
/// so that the rows of this page are kept.
class PageJob final : public RequestJob<core::Page>
{
public:
    PageJob(const SignalWireApi &api, const core::SessionId &session, const QUrl &url, const PageSize &size,
            QObject *parent)
        : RequestJob(parent)
    {
        require(api.get(url), [this, &api, session, url, size](const net::Response &response) {
            auto list = decodeList(response.body);
            if (!list) {
                finish(list.error());
                return;
            }
            core::Page page;
            page.notes = size.notes;
            page.recordings = std::move(list->recordings);
            for (core::Recording &recording : page.recordings) {
                if (recording.sessionId.isEmpty())
                    recording.sessionId = session;
            }
            if (!list->next.isEmpty())
                page.next = cursorFor(api.nextPage(url, list->next, size.rows), url);
            finish(std::move(page));
        });
    }

private:
    static core::Cursor cursorFor(const core::Result<QUrl> &next, const QUrl &current)
    {
        if (!next)
            return next.error();
        if (*next == current) // it would go round for ever
            return core::Error(Kind::Server, QStringLiteral("a page names itself as the next one"));
        return *next;
    }
};

/// Recordings by their ids, each with a request of its own; an unknown one stays missing. Its cursor is an index into
/// the ids.
class IdsPageJob final : public RequestJob<core::Page>
{
public:
    static constexpr qsizetype idsAPage = 20;

    IdsPageJob(const SignalWireApi &api, const QList<core::RecordingId> &ids, qsizetype first, QObject *parent)
        : RequestJob(parent), m_api(api), m_ids(ids), m_next(first), m_end(std::min(first + idsAPage, ids.size()))
    {
        QMetaObject::invokeMethod(
            this, [this] { askNext(); }, Qt::QueuedConnection);
    }

private:
    void askNext()
    {
        while (m_next < m_end && !isPathSegment(m_ids.at(m_next).text()))
            ++m_next;
        if (m_next < m_end) {
            follow(m_api.recording(m_ids.at(m_next++), LinkUse::Download),
                   [this](const core::Result<net::Response> &answer) { take(answer); });
            return;
        }
        if (m_end < m_ids.size())
            m_page.next = m_end;
        finish(m_page);
    }

    void take(const core::Result<net::Response> &answer)
    {
        const auto item = answer.and_then([](const net::Response &r) { return decodeRecording(r.body); });
        if (!item && item.error().kind != Kind::NotFound) {
            finish(item.error());
            return;
        }
        if (item)
            m_page.recordings.append(recordingOf(*item));
        askNext();
    }

    const SignalWireApi &m_api;
    QList<core::RecordingId> m_ids;
    qsizetype m_next;
    qsizetype m_end;
    core::Page m_page;
};

class LinkJob final : public RequestJob<Link>
{
public:
    LinkJob(const SignalWireApi &api, const core::Recording &wanted, LinkUse use, QObject *parent) : RequestJob(parent)
    {
        Link link;
        link.recording.sessionId = wanted.sessionId;
        link.loopbackAllowed = api.api().endpoint().isLoopback();
        require(api.recording(wanted.id, use), [this, link](const net::Response &response) {
            finish(decodeRecording(response.body).and_then([&](const QJsonObject &item) {
                return completed(link, item);
            }));
        });
    }

private:
    static core::Result<Link> completed(Link link, const QJsonObject &item)
    {
        const core::SessionId session = link.recording.sessionId;
        link.recording = recordingOf(item);
        link.recording.sessionId = session; // it may be null now, but the recording is the same
        link.url = mediaUrlOf(item);
        if (!link.recording.ready || !link.url.isValid())
            return core::Error(Kind::NotReady);
        link.expiresAt = expiryOf(link.url);
        return link;
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

SignalWireProvider::SignalWireProvider(const core::ProviderInfo &info, const core::Account &account,
                                       const core::Secret &secret, const QUrl &documentedOrigin, const Context &context,
                                       QObject *parent)
    : Provider(account, context, parent)
    , m_info(info)
    , m_signalWire(makeApi(account, documentedOrigin, context, pacer()),
                   basicCredential(account.fields.value(QStringLiteral("project_id")),
                                   secret.value(QStringLiteral("api_token"))))
{}

core::Job<void> *SignalWireProvider::check()
{
    return new CheckJob(m_signalWire, this);
}

core::Job<core::Page> *SignalWireProvider::page(const core::Selection &selection, const core::Cursor &cursor)
{
    if (selection.kind != core::RecordingKind::Recording || selection.trash != core::Selection::Trash::No)
        return new core::ReadyJob<core::Page>(core::Error(Kind::InvalidRequest), this);
    if (!selection.session.isEmpty() && !isPathSegment(selection.session.text()))
        return new core::ReadyJob<core::Page>(core::Error(Kind::NotFound), this);
    if (selection.session.isEmpty() && !selection.ids.isEmpty()) {
        const auto *index = std::any_cast<qsizetype>(&cursor);
        return new IdsPageJob(m_signalWire, selection.ids, index ? *index : 0, this);
    }
    const PageSize size = pageSizeUpTo(SignalWireApi::largestPage, selection, cursor);
    if (const auto *error = std::any_cast<core::Error>(&cursor))
        return new core::ReadyJob<core::Page>(*error, this);
    const auto *next = std::any_cast<QUrl>(&cursor);
    const QUrl url = next ? *next : m_signalWire.firstPage(selection.session, size.rows);
    return new PageJob(m_signalWire, selection.session, url, size, this);
}

core::Job<Link> *SignalWireProvider::link(const core::Recording &recording, LinkUse use)
{
    if (!isPathSegment(recording.id.text()))
        return new core::ReadyJob<Link>(core::Error(Kind::NotFound), this);
    return new LinkJob(m_signalWire, recording, use, this);
}

core::Job<void> *SignalWireProvider::change(Change change, const Target &target)
{
    if (change != Change::DeleteForGood || !isPathSegment(target.recording.text())) {
        return new core::ReadyJob<void>(
            core::Error(Kind::InvalidRequest, QStringLiteral("SignalWire can only delete single recordings, for good")),
            this);
    }
    return new ConfirmedJob(m_signalWire.remove(target.recording), 204, this);
}

core::Job<QString> *SignalWireProvider::passcode(const core::SessionId &)
{
    return new core::ReadyJob<QString>(core::Error(Kind::InvalidRequest), this);
}

} // namespace providers::signalwire
