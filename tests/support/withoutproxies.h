#pragma once

#include <QtGlobal>

namespace support {

/// What a test asks for goes to its own servers, whatever proxy the machine has.
inline void withoutProxies()
{
    for (const char *variable : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(variable);
}

} // namespace support
