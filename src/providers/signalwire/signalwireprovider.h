#pragma once

#include "providers/provider.h"
#include "providers/signalwire/signalwireapi.h"

namespace providers::signalwire {

/// A project of a SignalWire space.
class SignalWireProvider final : public Provider
{
    Q_OBJECT

public:
    /// `info` outlives it.
    SignalWireProvider(const core::ProviderInfo &info, const core::Account &account, const core::Secret &secret,
                       const QUrl &documentedOrigin, const Context &context, QObject *parent = nullptr);

    const core::ProviderInfo &info() const override { return m_info; }
    [[nodiscard]] core::Job<void> *check() override;
    [[nodiscard]] core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &cursor) override;
    [[nodiscard]] core::Job<Link> *link(const core::Recording &recording, LinkUse use) override;
    [[nodiscard]] core::Job<void> *change(Change change, const Target &target) override;
    [[nodiscard]] core::Job<QString> *passcode(const core::SessionId &session) override;
    QUrl apiUrl() const override { return m_signalWire.api().endpoint().url(); }

private:
    const core::ProviderInfo &m_info;
    SignalWireApi m_signalWire;
};

} // namespace providers::signalwire
