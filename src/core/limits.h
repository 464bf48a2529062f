#pragma once

#include "core/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace core {

/// When downloads may go how fast: windows of the week in local time. Outside of all of them the usual limit holds.
struct Timetable
{
    struct Window
    {
        /// The days on which it begins: bit 0 is Monday, bit 6 Sunday.
        quint8 days = 0x7f;
        QTime from{0, 0};
        /// Not after `from`: on the next day.
        QTime to{0, 0};
        /// 0: unlimited; nullopt: nothing goes.
        std::optional<qint64> bytesPerSecond;

        bool isPause() const { return !bytesPerSecond; }
        friend bool operator==(const Window &, const Window &) = default;
    };

    /// Where two hold at one time, the first does.
    QList<Window> windows;

    /// The window that holds at a moment; null: none.
    const Window *at(Instant moment, const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    /// The first moment after `moment` at which another window holds, or none; nullopt: never.
    std::optional<Instant> nextChange(Instant moment, const QTimeZone &zone = QTimeZone::systemTimeZone()) const;

    QJsonArray toJson() const;
    /// Leaves out what is no window.
    static Timetable fromJson(const QJsonArray &json);

    friend bool operator==(const Timetable &, const Timetable &) = default;
};

/// What one account may do, besides what holds for all.
struct AccountLimits
{
    int parallel = 0;          ///< files at once; 0: as many as for all
    int connections = 0;       ///< to one file's server; 0: as many as for all
    qint64 bytesPerSecond = 0; ///< 0: no limit of its own
    Timetable timetable;

    QJsonObject toJson() const;
    /// What is missing or nonsense is no limit.
    static AccountLimits fromJson(const QJsonObject &json);

    friend bool operator==(const AccountLimits &, const AccountLimits &) = default;
};

} // namespace core
