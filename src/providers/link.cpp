#include "providers/link.h"

namespace providers {

net::Request bytesRequest(const Link &link)
{
    net::Request request;
    request.url = link.url;
    request.authorization = link.authorization;
    request.loopbackAllowed = link.loopbackAllowed;
    request.http2Allowed = false;
    return request;
}

} // namespace providers
