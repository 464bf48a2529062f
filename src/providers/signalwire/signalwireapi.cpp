#include "providers/signalwire/signalwireapi.h"

#include "providers/presigned.h"

#include <QUrlQuery>

namespace providers::signalwire {

namespace {

constexpr int downloadLinkLifetime = 900; // seconds
constexpr int previewLinkLifetime = 3600;

QByteArray recordingTarget(const core::RecordingId &id)
{
    return "/api/video/room_recordings/" + QUrl::toPercentEncoding(id.text());
}

/// The link itself stays as it was written: its token is the server's matter.
QUrl withParameter(const QUrl &url, const QByteArray &name, int value)
{
    if (QUrlQuery(url).hasQueryItem(QString::fromLatin1(name)))
        return url;
    const QByteArray joint = url.hasQuery() ? "&" : "?";
    return QUrl::fromEncoded(url.toEncoded(QUrl::RemoveFragment) + joint + name + '=' + QByteArray::number(value));
}

} // namespace

net::Credential basicCredential(const QString &projectId, const QString &apiToken)
{
    const QByteArray pair = (projectId + u':' + apiToken).toUtf8();
    return {net::Credential::Kind::ApiToken, QByteArrayLiteral("Authorization"),
            QByteArrayLiteral("Basic ") + pair.toBase64()};
}

bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url)
{
    return credential.kind == net::Credential::Kind::ApiToken && endpoint.owns(url);
}

QUrl SignalWireApi::firstPage(const core::SessionId &session, int pageSize) const
{
    const QByteArray path = session.isEmpty()
                                ? QByteArrayLiteral("/api/video/room_recordings")
                                : "/api/video/room_sessions/" + QUrl::toPercentEncoding(session.text()) + "/recordings";
    return m_api.endpoint().at(path + "?media_ttl=" + QByteArray::number(downloadLinkLifetime) +
                               "&page_size=" + QByteArray::number(pageSize));
}

core::Result<QUrl> SignalWireApi::nextPage(const QUrl &current, const QString &next, int pageSize) const
{
    const QUrl link = m_api.endpoint().rebased(current.resolved(linkFromText(next)));
    if (!m_api.endpoint().owns(link)) {
        core::Error error(core::Error::Kind::Server, {}, core::Error::Cause::ForeignOrigin);
        error.subject = link.host();
        return error;
    }
    return withParameter(withParameter(link, "media_ttl", downloadLinkLifetime), "page_size", pageSize);
}

core::Job<net::Response> *SignalWireApi::get(const QUrl &url) const
{
    return m_api.call(m_api.request(url, m_credential));
}

core::Job<net::Response> *SignalWireApi::recording(const core::RecordingId &id, LinkUse use) const
{
    const int lifetime = use == LinkUse::Preview ? previewLinkLifetime : downloadLinkLifetime;
    return get(m_api.endpoint().at(recordingTarget(id) + "?media_ttl=" + QByteArray::number(lifetime)));
}

core::Job<net::Response> *SignalWireApi::remove(const core::RecordingId &id) const
{
    return m_api.call(m_api.request(m_api.endpoint().at(recordingTarget(id)), m_credential, "DELETE"));
}

} // namespace providers::signalwire
