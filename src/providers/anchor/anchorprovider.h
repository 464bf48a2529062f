#pragma once

#include "providers/anchor/anchorapi.h"
#include "providers/provider.h"

namespace providers::anchor {

/// An Anchor Browser team, as its API key sees it.
class AnchorProvider final : public Provider
{
    Q_OBJECT

public:
    /// `info` outlives it.
    AnchorProvider(const core::ProviderInfo &info, const core::Account &account, const core::Secret &secret,
                   const QUrl &documentedOrigin, const Context &context, QObject *parent = nullptr);

    const core::ProviderInfo &info() const override { return m_info; }
    [[nodiscard]] core::Job<void> *check() override;
    [[nodiscard]] core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &cursor) override;
    [[nodiscard]] core::Job<Link> *link(const core::Recording &recording, LinkUse use) override;
    [[nodiscard]] core::Job<void> *change(Change change, const Target &target) override;
    [[nodiscard]] core::Job<QString> *passcode(const core::SessionId &session) override;
    QUrl apiUrl() const override { return m_anchor.api().endpoint().url(); }

private:
    const core::ProviderInfo &m_info;
    AnchorApi m_anchor;
};

} // namespace providers::anchor
