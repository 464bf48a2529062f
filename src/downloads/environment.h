#pragma once

class QThreadPool;

namespace library {
class Library;
}
namespace net {
class HttpClient;
}
namespace providers {
class ProviderSource;
}

namespace downloads {

class FileSystem;
class RateLimiter;
class Registrar;

/// What every transfer of a queue works with; all of it outlives them.
struct Environment
{
    library::Library &library;
    providers::ProviderSource &source;
    net::HttpClient &http;
    QThreadPool &pool; ///< for files only
    RateLimiter &limiter;
    FileSystem &system;
    Registrar &registrar;
    /// To one file's server at one time, at most; from 1.
    int connections = 1;
    bool sidecar = false; ///< beside each file, what the provider said of it
};

} // namespace downloads
