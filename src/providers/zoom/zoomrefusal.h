#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <optional>

namespace providers::zoom {

/// Zoom sends refusals with status 200 as well: `{"code":200,"message":"You do not have the right permissions."}`,
/// `{"status":false,"errorCode":124,…}`. nullopt for any other object.
std::optional<core::Error> refusalIn(const QJsonObject &body);

} // namespace providers::zoom
