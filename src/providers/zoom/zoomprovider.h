#pragma once

#include "providers/provider.h"
#include "providers/zoom/sessioncache.h"
#include "providers/zoom/zoomapi.h"

namespace providers::zoom {

/// A Zoom Video SDK account.
class ZoomProvider final : public Provider
{
    Q_OBJECT

public:
    /// `info` outlives it.
    ZoomProvider(const core::ProviderInfo &info, const core::Account &account, const core::Secret &secret,
                 const QUrl &documentedOrigin, const Context &context, QObject *parent = nullptr);

    const core::ProviderInfo &info() const override { return m_info; }
    [[nodiscard]] core::Job<void> *check() override;
    [[nodiscard]] core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &cursor) override;
    [[nodiscard]] core::Job<Link> *link(const core::Recording &recording, LinkUse use) override;
    [[nodiscard]] core::Job<void> *change(Change change, const Target &target) override;
    [[nodiscard]] core::Job<QString> *passcode(const core::SessionId &session) override;
    QUrl apiUrl() const override { return m_zoom.api().endpoint().url(); }

private:
    core::Job<core::Page> *accountPage(const core::Selection &selection, const core::Cursor &cursor);
    core::Result<Link> linkFrom(const QJsonObject &session, const core::Recording &wanted);

    const core::ProviderInfo &m_info;
    ZoomApi m_zoom;
    SessionCache m_cache;
};

} // namespace providers::zoom
