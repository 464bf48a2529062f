#include "providers/anchor/anchorapi.h"

namespace providers::anchor {

namespace {

QByteArray itemsTarget(const core::SessionId &session, core::RecordingKind kind)
{
    QByteArray path = "/v1/sessions/" + QUrl::toPercentEncoding(session.text());
    switch (kind) {
    case core::RecordingKind::Recording:
        return path + "/recordings";
    case core::RecordingKind::BrowserDownload:
        return path + "/downloads";
    }
    return path;
}

/// The last millisecond of the day.
core::Instant endOf(core::Day day)
{
    return core::Instant(day + std::chrono::days(1)) - std::chrono::milliseconds(1);
}

} // namespace

net::Credential keyCredential(const QString &apiKey)
{
    return {net::Credential::Kind::ApiKey, QByteArrayLiteral("anchor-api-key"), apiKey.toUtf8()};
}

bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url)
{
    return credential.kind == net::Credential::Kind::ApiKey && endpoint.owns(url);
}

net::Authorization AnchorApi::authorization() const
{
    net::Authorization authorization;
    authorization.credential = m_credential;
    authorization.mayCarry = m_api.mayCarry();
    return authorization;
}

core::Job<net::Response> *AnchorApi::history(int page, int limit, const std::optional<core::Day> &to) const
{
    QByteArray target = "/v1/sessions?page=" + QByteArray::number(page) + "&limit=" + QByteArray::number(limit) +
                        "&sort_by=created_at&sort_order=desc";
    // No created_from: a session that began long before the range may have an item in it.
    if (to)
        target += "&created_to=" + QUrl::toPercentEncoding(core::toIso(endOf(*to)));
    return send(target);
}

core::Job<net::Response> *AnchorApi::items(const core::SessionId &session, core::RecordingKind kind) const
{
    return send(itemsTarget(session, kind));
}

core::Job<net::Response> *AnchorApi::remove(const core::SessionId &session, const core::RecordingId &recording) const
{
    const QByteArray recordings = itemsTarget(session, core::RecordingKind::Recording);
    return send(recordings + '/' + QUrl::toPercentEncoding(recording.text()), "DELETE");
}

QUrl AnchorApi::fetchUrl(const core::SessionId &session, core::RecordingKind kind,
                         const core::RecordingId &recording) const
{
    return m_api.endpoint().at(itemsTarget(session, kind) + '/' + QUrl::toPercentEncoding(recording.text()) + "/fetch");
}

core::Job<net::Response> *AnchorApi::send(const QByteArray &target, const QByteArray &method) const
{
    return m_api.call(m_api.request(m_api.endpoint().at(target), m_credential, method));
}

} // namespace providers::anchor
