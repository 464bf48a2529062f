#pragma once

#include "providers/provider.h"
#include "providers/providersource.h"
#include "providers/requestjob.h"

#include <utility>

namespace models {

/// One call to an account's provider, signed in first. Cancelled where the account is signed out or removed meanwhile.
template <class T>
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): it is virtual; clang-tidy does not see so in a template
class ProviderCall final : public providers::RequestJob<T>
{
public:
    /// `make(providers::Provider &)` returns a core::Job<T>.
    template <class F>
    ProviderCall(providers::ProviderSource &source, const core::AccountId &account, F make, QObject *parent)
        : providers::RequestJob<T>(parent)
    {
        this->require(source.provider(account), [this, make = std::move(make)](providers::Provider *provider) {
            core::Job<T> *call = make(*provider);
            // A provider takes its calls with it when it goes, without a word.
            QObject::connect(call, &QObject::destroyed, this,
                             [this] { this->finish(core::Error(core::Error::Kind::Cancelled)); });
            this->follow(call, [this](const core::Result<T> &result) { this->finish(result); });
        });
    }
};

} // namespace models
