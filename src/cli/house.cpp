#include "cli/house.h"

namespace cli {

House::House(const library::Paths &paths)
    : m_paths(paths)
    , m_library(paths.database())
    , m_http(m_clock)
    , m_environment(secrets::EnvironmentStore::fromEnvironment())
    , m_secrets(m_environment, m_session, m_keychain)
    , m_book(m_library, m_secrets, {m_http, m_clock})
    , m_source(m_book, {m_http, m_clock})
{}

core::Result<std::optional<core::Secret>> House::givenSecret(const core::Account &account) const
{
    if (!m_environment.names(account.name))
        return std::optional<core::Secret>();
    return m_environment.secret(account.name).transform([](const core::Secret &secret) {
        return std::optional<core::Secret>(secret);
    });
}

std::unique_ptr<downloads::Queue> House::makeQueue(const downloads::Limits &limits)
{
    downloads::Queue::Options options;
    options.runtimeFolder = m_paths.runtime();
    options.batch = true;
    options.limits = limits;
    return std::make_unique<downloads::Queue>(m_library, m_source, m_http, options);
}

} // namespace cli
