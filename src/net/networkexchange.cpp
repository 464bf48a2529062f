#include "net/networkexchange.h"

#include "net/authorities.h"
#include "net/destination.h"
#include "net/hop.h"
#include "net/httpclient.h"
#include "net/log.h"
#include "net/redact.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace net {

namespace {

/// The body of a redirect or a refusal up to this size is read and thrown away, which keeps the connection in use.
constexpr qint64 worthReading = qint64(16) * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

/// Credentials travel by Authorization alone, where every hop is asked about.
bool isCredentialHeader(const QByteArray &name, const Authorization &authorization)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" ||
           (authorization.credential && lower == authorization.credential->header.toLower());
}

QUrl withQueryCredential(QUrl url, const Authorization &authorization)
{
    const QString parameter =
        QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(authorization.queryParameter)) + '=' +
                            QUrl::toPercentEncoding(QString::fromUtf8(authorization.queryValue)));
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery(query.isEmpty() ? parameter : query + u'&' + parameter);
    return url;
}

QNetworkReply *send(QNetworkAccessManager &manager, const QNetworkRequest &request, const Request &wish)
{
    if (wish.method == "HEAD")
        return manager.head(request);
    if (wish.method == "GET" && wish.body.isEmpty())
        return manager.get(request);
    return manager.sendCustomRequest(request, wish.method, wish.body);
}

} // namespace

NetworkExchange::NetworkExchange(std::shared_ptr<QNetworkAccessManager> manager, Request request,
                                 const Authorities &authorities, QObject *parent)
    : Exchange(parent)
    , m_manager(std::move(manager))
    , m_request(std::move(request))
    , m_authorities(authorities)
    , m_route(m_request.authorization)
{}

NetworkExchange::~NetworkExchange()
{
    abort();
}

void NetworkExchange::start()
{
    goTo(m_request.url);
}

qint64 NetworkExchange::bytesAvailable() const
{
    return m_hop && m_head.status != 0 ? m_hop->bytesAvailable() : 0;
}

QByteArray NetworkExchange::read(qint64 maxSize)
{
    return m_hop && m_head.status != 0 ? m_hop->read(maxSize) : QByteArray();
}

void NetworkExchange::abort()
{
    m_aborted = true;
    dropHop();
    m_manager.reset();
}

void NetworkExchange::goTo(QUrl url)
{
    url.setUserInfo({}); // Qt would send it along as a Basic credential
    m_url = std::move(url);
    // A private address is the account's own API origin where its credential may go there: a proxy inside a company.
    const bool own = m_url.scheme() == u"https" && m_request.authorization.allows(m_url);
    if (!own && !isPermittedDestination(m_url, m_request.loopbackAllowed)) {
        failSoon(core::Error::Kind::Server, core::Error::Cause::ForeignOrigin, {});
        return;
    }
    ask(m_route.enter(m_url));
}

void NetworkExchange::ask(Form form)
{
    m_hop = new Hop(send(*m_manager, networkRequest(form), m_request), m_request.timeouts, this);
    connect(m_hop, &Hop::headReceived, this, &NetworkExchange::takeHead);
    connect(m_hop, &Hop::readyRead, this, [this] {
        if (m_head.status != 0)
            Q_EMIT readyRead();
        else
            m_hop->read(m_hop->bytesAvailable());
    });
    connect(m_hop, &Hop::finished, this, &NetworkExchange::hopEnded);
}

QNetworkRequest NetworkExchange::networkRequest(Form form) const
{
    const Authorization &authorization = m_request.authorization;
    QNetworkRequest request(form == Form::Query ? withQueryCredential(m_url, authorization) : m_url);
    if (m_url.scheme() == u"https")
        request.setSslConfiguration(m_authorities.tls());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Over plain http Qt would ask every server to upgrade to h2c first.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_request.http2Allowed && m_url.scheme() == u"https");
    request.setRawHeader("User-Agent", HttpClient::userAgent());
    if (!m_request.http2Allowed) // bytes: Qt would ask for gzip and unpack it, and no length would mean anything
        request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : m_request.headers) {
        if (!isCredentialHeader(name, authorization))
            request.setRawHeader(name, value);
    }
    if (form == Form::Header)
        request.setRawHeader(authorization.credential->header, authorization.credential->value);
    return request;
}

void NetworkExchange::takeHead()
{
    ResponseHead head = m_hop->head();
    head.url = m_url;
    if (isSafeToRepeat()) {
        if (isRefusal(head.status))
            m_askAgain = m_route.afterRefusal();
        else if (isRedirect(head.status) && m_request.followRedirects)
            m_redirectTo = head.location();
    }
    if (m_askAgain || !m_redirectTo.isEmpty()) {
        if (head.contentLength().value_or(worthReading + 1) > worthReading)
            goOn();
        return;
    }
    m_head = std::move(head);
    Q_EMIT headReceived();
}

/// Leaves the present hop, which was no answer, for the next.
void NetworkExchange::goOn()
{
    logHop();
    dropHop();
    if (const std::optional<Form> form = std::exchange(m_askAgain, std::nullopt)) {
        ask(*form);
        return;
    }
    const QUrl next = std::exchange(m_redirectTo, QUrl());
    if (++m_redirects > maxRedirects)
        failSoon(core::Error::Kind::Server, core::Error::Cause::None, QStringLiteral("too many redirects"));
    else
        goTo(next);
}

void NetworkExchange::hopEnded()
{
    if (m_askAgain || !m_redirectTo.isEmpty()) {
        goOn();
        return;
    }
    logHop();
    finish(m_hop->error());
}

void NetworkExchange::failSoon(core::Error::Kind kind, core::Error::Cause cause, const QString &words)
{
    core::Error error(kind, words, cause);
    error.subject = m_url.host();
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void NetworkExchange::finish(std::optional<core::Error> error)
{
    if (m_aborted || std::exchange(m_finished, true))
        return;
    m_error = std::move(error);
    m_manager.reset();
    Q_EMIT finished();
}

void NetworkExchange::dropHop()
{
    if (!m_hop)
        return;
    m_hop->abort();
    m_hop->disconnect(this);
    std::exchange(m_hop, nullptr)->deleteLater(); // this may run inside one of its signals
}

void NetworkExchange::logHop() const
{
    const ResponseHead &head = m_hop->head();
    qCDebug(log).noquote() << m_request.method << redacted(m_url) << head.status << m_hop->elapsed().count() << "ms"
                           << head.header("x-zm-trackingid");
}

} // namespace net
