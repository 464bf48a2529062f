#pragma once

#include "core/id.h"
#include "core/result.h"
#include "net/authorization.h"
#include "providers/api.h"
#include "providers/link.h"

#include <QString>
#include <QUrl>

namespace providers::signalwire {

/// Project id and token as HTTP Basic.
net::Credential basicCredential(const QString &projectId, const QString &apiToken);
/// Basic credentials go to the space's own API origin only; the links to the bytes are signed and want none.
bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url);

/// SignalWire's documented calls.
class SignalWireApi
{
public:
    static constexpr int largestPage = 1000;

    SignalWireApi(Api api, net::Credential credential) : m_api(std::move(api)), m_credential(std::move(credential)) {}

    const Api &api() const { return m_api; }

    /// The first page of a session's recordings; of the whole project's where `session` is empty.
    QUrl firstPage(const core::SessionId &session, int pageSize) const;
    /// The page that `next` (from the answer at `current`) leads to, with the page size and link lifetime of the
    /// listing where the link left them out. Server with Cause::ForeignOrigin for a link to anywhere but the space.
    core::Result<QUrl> nextPage(const QUrl &current, const QString &next, int pageSize) const;

    [[nodiscard]] core::Job<net::Response> *get(const QUrl &url) const;
    /// `use` decides how long the link in the answer lives.
    [[nodiscard]] core::Job<net::Response> *recording(const core::RecordingId &id, LinkUse use) const;
    [[nodiscard]] core::Job<net::Response> *remove(const core::RecordingId &id) const;

private:
    Api m_api;
    net::Credential m_credential;
};

} // namespace providers::signalwire
