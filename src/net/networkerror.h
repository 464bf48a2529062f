#pragma once

#include "core/error.h"

#include <QNetworkReply>

#include <optional>

namespace net {

/// What kept a finished reply from arriving whole; nullopt when an answer came, whatever its status says.
std::optional<core::Error> transportError(const QNetworkReply &reply);

} // namespace net
