#include "net/httpclient.h"

namespace net {

namespace {

core::Error::Kind kindOf(int status)
{
    using Kind = core::Error::Kind;
    switch (status) {
    case 401:
        return Kind::Auth;
    case 403:
        return Kind::Permission;
    case 404:
    case 410:
        return Kind::NotFound;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 400 && status < 500 ? Kind::InvalidRequest : Kind::Server;
    }
}

} // namespace

core::Error errorForStatus(const ResponseHead &head, core::Instant now)
{
    core::Error error(kindOf(head.status));
    error.status = head.status;
    error.retryAt = core::parseRetryAfter(head.header("Retry-After"), now);
    return error;
}

} // namespace net
