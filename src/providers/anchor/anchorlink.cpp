#include "providers/anchor/anchorlink.h"

#include "providers/anchor/anchordecoder.h"
#include "providers/presigned.h"

#include <QTimer>

namespace providers::anchor {

namespace {

using Kind = core::Error::Kind;

/// JSON that only holds a link is short, and so is an error; whatever is longer is a file.
constexpr qsizetype longestAnswer = qsizetype(64) * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isRedirect(const net::ResponseHead &head)
{
    return head.status >= 300 && head.status < 400 && !head.location().isEmpty();
}

bool isJson(const net::ResponseHead &head)
{
    return head.contentType() == "application/json";
}

} // namespace

LinkJob::LinkJob(const AnchorApi &api, net::HttpClient &http, net::Pacer &pacer, const core::Recording &recording,
                 QObject *parent)
    : RequestJob(parent), m_api(api), m_http(http), m_pacer(pacer), m_recording(recording)
{
    require(api.items(recording.sessionId, recording.kind),
            [this](const net::Response &response) { takeItems(response.body); });
}

void LinkJob::takeItems(const QByteArray &body)
{
    const auto items = decodeItems(body);
    if (!items) {
        finish(items.error());
        return;
    }
    const QJsonObject item = itemOf(*items, m_recording.id);
    if (item.isEmpty()) {
        finish(core::Error(Kind::NotFound));
        return;
    }
    m_recording = recordingOf(m_recording.sessionId, m_recording.kind, item);
    const QUrl link = fileLinkOf(item);
    const Endpoint &endpoint = m_api.api().endpoint();
    if (link.isEmpty())
        resolve(m_api.fetchUrl(m_recording.sessionId, m_recording.kind, m_recording.id));
    else
        resolve(endpoint.rebased(link.isRelative() ? endpoint.url().resolved(link) : link));
}

void LinkJob::resolve(const QUrl &url)
{
    m_url = url;
    if (!m_api.api().endpoint().owns(url)) {
        finishAt(url);
        return;
    }
    QTimer::singleShot(m_pacer.reserve({}), this, [this] { open(); });
}

void LinkJob::open()
{
    if (isFinished())
        return;
    net::Request request;
    request.url = m_url;
    request.authorization = m_api.authorization();
    request.loopbackAllowed = m_api.api().endpoint().isLoopback();
    request.followRedirects = false;
    m_exchange = m_http.open(request, this);
    connect(m_exchange, &net::Exchange::headReceived, this, [this] { headReceived(); });
    connect(m_exchange, &net::Exchange::readyRead, this, [this] { readBody(); });
    connect(m_exchange, &net::Exchange::finished, this, [this] { exchangeFinished(); });
}

void LinkJob::headReceived()
{
    const net::ResponseHead &head = m_exchange->head();
    m_pacer.learn(head);
    if (isRedirect(head))
        finishAt(head.location());
    else if (!wantsBody())
        finishAt(m_url);
}

bool LinkJob::wantsBody() const
{
    const net::ResponseHead &head = m_exchange->head();
    return !isSuccess(head.status) || (isJson(head) && head.contentLength().value_or(0) <= longestAnswer);
}

void LinkJob::readBody()
{
    if (isFinished() || !wantsBody())
        return;
    m_body += m_exchange->read(longestAnswer + 1 - m_body.size());
    if (m_body.size() > longestAnswer)
        takeBody();
}

void LinkJob::exchangeFinished()
{
    if (isFinished())
        return;
    if (m_exchange->error()) {
        finish(*m_exchange->error());
        return;
    }
    readBody();
    takeBody();
}

void LinkJob::takeBody()
{
    if (isFinished())
        return;
    const net::ResponseHead &head = m_exchange->head();
    if (!isSuccess(head.status)) {
        const core::Error error = m_api.api().errorOf({head, m_body});
        if (error.kind == Kind::RateLimited && error.retryAt)
            m_pacer.holdUntil(*error.retryAt);
        finish(error);
        return;
    }
    const bool fileMayBeJson =
        m_recording.kind == core::RecordingKind::BrowserDownload && m_recording.extension == u"json";
    const QUrl signedLink = m_body.size() > longestAnswer ? QUrl() : signedLinkIn(m_body, fileMayBeJson);
    if (!signedLink.isEmpty())
        finishAt(m_api.api().endpoint().rebased(signedLink));
    else if (fileMayBeJson || m_body.size() > longestAnswer)
        finishAt(m_url);
    else
        finish(core::Error(Kind::NotMedia, QStringLiteral("JSON without a link came in place of the file")));
}

void LinkJob::finishAt(const QUrl &url)
{
    Link link;
    link.url = url;
    // The key goes where it may: the API's own origin, never to a signed link elsewhere.
    if (m_api.api().endpoint().owns(url))
        link.authorization = m_api.authorization();
    link.expiresAt = expiryOf(url);
    link.loopbackAllowed = m_api.api().endpoint().isLoopback();
    link.recording = m_recording;
    if (m_exchange)
        m_exchange->abort();
    finish(link);
}

} // namespace providers::anchor
