#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace core {

/// A moment in UTC, to the millisecond. Local time exists on the screen only.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A calendar day in UTC.
using Day = std::chrono::sys_days;

/// Reads the timestamps that the providers write: ISO 8601 with `Z`, an offset or nothing (read as UTC), with or
/// without a fraction. Empty or anything else: nullopt.
std::optional<Instant> parseInstant(const QString &text);
/// ISO 8601 UTC with `Z`; the fraction is written only where there is one: `2026-11-20T10:02:00Z`.
QString toIso(Instant instant);
/// `YYYY-MM-DD`, and only a day that exists.
std::optional<Day> parseDay(const QString &text);
QString toIso(Day day);
Day dayOf(Instant instant);

/// Reads a length as Anchor writes it, its form being unspecified: `H:MM:SS[.f]`, `M:SS`, a plain number of seconds, or
/// an ISO 8601 duration (`PT1H2M3.5S`). Negative or anything else: nullopt.
std::optional<std::chrono::milliseconds> parseDuration(const QString &text);

/// Reads `Retry-After` in its three forms: seconds, an HTTP date, an ISO 8601 moment (Zoom's daily limit).
std::optional<Instant> parseRetryAfter(const QByteArray &value, Instant now);
/// An HTTP date (RFC 9110, IMF-fixdate, and the two obsolete forms).
std::optional<Instant> parseHttpDate(const QByteArray &value);

} // namespace core
