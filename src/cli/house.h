#pragma once

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "core/clock.h"
#include "core/result.h"
#include "downloads/queue.h"
#include "library/library.h"
#include "library/paths.h"
#include "net/httpclient.h"
#include "secrets/environmentstore.h"
#include "secrets/keychainstore.h"
#include "secrets/layeredstore.h"
#include "secrets/memorystore.h"

#include <optional>

namespace cli {

/// The floors below the command line, put together: made once, in main(), and outlived by nothing.
class House
{
public:
    explicit House(const library::Paths &paths);

    const core::Clock &clock() const { return m_clock; }
    library::Library &library() { return m_library; }
    accounts::AccountBook &book() { return m_book; }
    accounts::AccountSource &source() { return m_source; }

    /// The secret that the environment gives this account, so that none is asked for; nullopt: it names another or
    /// none. InvalidRequest where it is malformed.
    core::Result<std::optional<core::Secret>> givenSecret(const core::Account &account) const;
    /// A queue for one run, in batch mode.
    std::unique_ptr<downloads::Queue> makeQueue(const downloads::Limits &limits);

private:
    library::Paths m_paths;
    core::SystemClock m_clock;
    library::Library m_library;
    net::HttpClient m_http;
    secrets::EnvironmentStore m_environment;
    secrets::MemoryStore m_session;
    secrets::KeychainStore m_keychain;
    secrets::LayeredStore m_secrets;
    accounts::AccountBook m_book;
    accounts::AccountSource m_source;
};

} // namespace cli
