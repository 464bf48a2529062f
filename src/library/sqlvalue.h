#pragma once

#include "core/time.h"

#include <QVariant>

#include <chrono>
#include <optional>

/// Moments, lengths and what may be unknown as SQLite keeps them: whole milliseconds, NULL for unknown.
namespace library::sql {

inline QVariant value(core::Instant instant)
{
    return QVariant::fromValue<qint64>(instant.time_since_epoch().count());
}

inline QVariant value(std::chrono::milliseconds duration)
{
    return QVariant::fromValue<qint64>(duration.count());
}

inline QVariant value(qint64 number)
{
    return QVariant::fromValue(number);
}

template <class T>
QVariant value(const std::optional<T> &known)
{
    return known ? value(*known) : QVariant();
}

inline core::Instant instant(const QVariant &column)
{
    return core::Instant(std::chrono::milliseconds(column.toLongLong()));
}

inline std::optional<core::Instant> optionalInstant(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(instant(column));
}

inline std::optional<std::chrono::milliseconds> optionalDuration(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(std::chrono::milliseconds(column.toLongLong()));
}

inline std::optional<qint64> optionalNumber(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<qint64>(column.toLongLong());
}

} // namespace library::sql
