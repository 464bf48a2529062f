#pragma once

#include "core/id.h"
#include "core/recording.h"
#include "core/selection.h"
#include "net/authorization.h"
#include "net/httpclient.h"
#include "providers/api.h"

#include <QString>
#include <QUrl>

namespace providers::anchor {

/// The key in Anchor's own header.
net::Credential keyCredential(const QString &apiKey);
/// The key goes to the account's API origin only: links to the bytes are signed, wherever they lead.
bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url);

/// Anchor's documented calls. The one that ends a browser session (`DELETE /v1/sessions/{id}`) is not among them, on
/// purpose.
class AnchorApi
{
public:
    AnchorApi(Api api, net::Credential credential) : m_api(std::move(api)), m_credential(std::move(credential)) {}

    const Api &api() const { return m_api; }
    net::Authorization authorization() const;

    /// A page of the session history, newest first; `page` counts from 1, `limit` is 10, 20 or 50.
    [[nodiscard]] core::Job<net::Response> *history(int page, int limit, const std::optional<core::Day> &to) const;
    /// The recordings or browser downloads of a session.
    [[nodiscard]] core::Job<net::Response> *items(const core::SessionId &session, core::RecordingKind kind) const;
    [[nodiscard]] core::Job<net::Response> *remove(const core::SessionId &session,
                                                   const core::RecordingId &recording) const;
    /// Where an item without a link of its own is fetched.
    QUrl fetchUrl(const core::SessionId &session, core::RecordingKind kind, const core::RecordingId &recording) const;

private:
    [[nodiscard]] core::Job<net::Response> *send(const QByteArray &target, const QByteArray &method = "GET") const;

    Api m_api;
    net::Credential m_credential;
};

} // namespace providers::anchor
