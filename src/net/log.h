#pragma once

#include <QLoggingCategory>

namespace net {

/// `reelkeep.net`: one debug line a hop, without query, credential or token.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace net
