#pragma once

#include "core/recording.h"

#include <QByteArray>

namespace library {

/// A recording as one compact JSON object: whole enough to ask its provider for a link later, without link or token.
QByteArray toJson(const core::Recording &recording);
/// What is missing or of another type is unknown.
core::Recording recordingFromJson(const QByteArray &json);

/// The details alone, without secrets, as they are kept in a column.
QByteArray detailsToJson(const QJsonObject &details);

} // namespace library
