#pragma once

#include "core/error.h"
#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace providers {

/// Reads a provider's JSON without trusting it: a value of the wrong type (an object where a scalar belongs, a number
/// as text) is read where its meaning is plain and unknown otherwise. Nothing here throws or asserts.
namespace lenient {

/// The object that an answer's body is; Server with a plain message for half a JSON, an HTML page, another type.
core::Result<QJsonObject> object(const QByteArray &body);
QString text(const QJsonObject &object, const char *key);
std::optional<qint64> integer(const QJsonObject &object, const char *key);
std::optional<bool> boolean(const QJsonObject &object, const char *key);
std::optional<core::Instant> instant(const QJsonObject &object, const char *key);
/// Empty where it is absent or something else.
QJsonArray array(const QJsonObject &object, const char *key);
QJsonObject child(const QJsonObject &object, const char *key);

} // namespace lenient
} // namespace providers
