#include "net/log.h"

namespace net {

Q_LOGGING_CATEGORY(log, "reelkeep.net", QtInfoMsg)

} // namespace net
