#pragma once

#include "providers/registry.h"

namespace providers::zoom {

/// Zoom Video SDK: its name, fields and capabilities, and how an account of it is made.
class ZoomFactory final : public Factory
{
public:
    const core::ProviderInfo &info() const override;
    QUrl defaultApiUrl(const core::Account &account) const override;
    core::Result<core::Account> normalised(const core::Account &account) const override;
    std::optional<Reference> reference(const core::Account &account, const ReferenceWord &word) const override;
    std::unique_ptr<Provider> create(const core::Account &account, const core::Secret &secret,
                                     const Context &context) const override;
};

} // namespace providers::zoom
