#pragma once

#include <QString>
#include <QUrl>

namespace net {

/// A URL as it may stand in a log: scheme, host, port and a path whose token-like or session-id-like parts are
/// shortened to their first four characters and `…`; no user info, no query (only `?…` where there was one), no
/// fragment.
QString redacted(const QUrl &url);

} // namespace net
