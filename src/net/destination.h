#pragma once

#include <QUrl>

namespace net {

/// May a request go there at all? https to a public name or address; with `loopbackAllowed` also https to a local or
/// private one, and plain http to this computer. Held against the first URL and against every redirect.
bool isPermittedDestination(const QUrl &url, bool loopbackAllowed);

} // namespace net
