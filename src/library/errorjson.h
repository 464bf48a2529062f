#pragma once

#include "core/error.h"

#include <QByteArray>

namespace library {

QByteArray toJson(const core::Error &error);
/// What is missing or unknown is left as Error has it by default.
core::Error errorFromJson(const QByteArray &json);

} // namespace library
