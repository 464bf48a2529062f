#include "core/limits.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr int daysInWeek = 7;

QDateTime localTime(Instant moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone);
}

Instant instantOf(const QDateTime &local)
{
    return Instant(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

bool beginsOn(const Timetable::Window &window, const QDate &day)
{
    return ((window.days >> (day.dayOfWeek() - 1)) & 1U) != 0;
}

/// [begin, end) of the window that begins on that day.
std::pair<Instant, Instant> stretchOn(const Timetable::Window &window, const QDate &day, const QTimeZone &zone)
{
    const QDate lastDay = window.to <= window.from ? day.addDays(1) : day;
    return {instantOf(QDateTime(day, window.from, zone)), instantOf(QDateTime(lastDay, window.to, zone))};
}

bool holds(const Timetable::Window &window, Instant moment, const QTimeZone &zone)
{
    const QDate today = localTime(moment, zone).date();
    for (const QDate &day : {today, today.addDays(-1)}) {
        if (!beginsOn(window, day))
            continue;
        const auto [begin, end] = stretchOn(window, day, zone);
        if (begin <= moment && moment < end)
            return true;
    }
    return false;
}

qint64 wholeNumber(const QJsonValue &value, qint64 most)
{
    return std::clamp<qint64>(value.toInteger(), 0, most);
}

} // namespace

const Timetable::Window *Timetable::at(Instant moment, const QTimeZone &zone) const
{
    const auto found = std::find_if(windows.cbegin(), windows.cend(),
                                    [&](const Window &window) { return holds(window, moment, zone); });
    return found == windows.cend() ? nullptr : &*found;
}

std::optional<Instant> Timetable::nextChange(Instant moment, const QTimeZone &zone) const
{
    std::vector<Instant> edges;
    const QDate today = localTime(moment, zone).date();
    for (const Window &window : windows) {
        for (int day = -1; day <= daysInWeek; ++day) {
            if (!beginsOn(window, today.addDays(day)))
                continue;
            const auto [begin, end] = stretchOn(window, today.addDays(day), zone);
            edges.push_back(begin);
            edges.push_back(end);
        }
    }
    std::sort(edges.begin(), edges.end());
    const Window *present = at(moment, zone);
    const auto next = std::find_if(edges.cbegin(), edges.cend(),
                                   [&](Instant edge) { return edge > moment && at(edge, zone) != present; });
    return next == edges.cend() ? std::nullopt : std::optional(*next);
}

QJsonArray Timetable::toJson() const
{
    QJsonArray array;
    for (const Window &window : windows) {
        QJsonObject object{{QStringLiteral("days"), window.days},
                           {QStringLiteral("from"), window.from.toString(QStringLiteral("HH:mm"))},
                           {QStringLiteral("to"), window.to.toString(QStringLiteral("HH:mm"))}};
        if (window.bytesPerSecond)
            object.insert(QStringLiteral("bytes_per_second"), *window.bytesPerSecond);
        array.append(object);
    }
    return array;
}

Timetable Timetable::fromJson(const QJsonArray &json)
{
    Timetable timetable;
    for (const auto &value : json) {
        Window window;
        window.days = quint8(value[QLatin1String("days")].toInt() & 0x7f);
        window.from = QTime::fromString(value[QLatin1String("from")].toString(), QStringLiteral("HH:mm"));
        window.to = QTime::fromString(value[QLatin1String("to")].toString(), QStringLiteral("HH:mm"));
        const QJsonValue rate = value[QLatin1String("bytes_per_second")];
        if (rate.isDouble())
            window.bytesPerSecond = wholeNumber(rate, std::numeric_limits<qint64>::max());
        if (window.days != 0 && window.from.isValid() && window.to.isValid())
            timetable.windows.append(window);
    }
    return timetable;
}

QJsonObject AccountLimits::toJson() const
{
    return {{QStringLiteral("parallel"), parallel},
            {QStringLiteral("connections"), connections},
            {QStringLiteral("bytes_per_second"), bytesPerSecond},
            {QStringLiteral("timetable"), timetable.toJson()}};
}

AccountLimits AccountLimits::fromJson(const QJsonObject &json)
{
    constexpr int mostAtOnce = 64;
    AccountLimits limits;
    limits.parallel = int(wholeNumber(json[QLatin1String("parallel")], mostAtOnce));
    limits.connections = int(wholeNumber(json[QLatin1String("connections")], mostAtOnce));
    limits.bytesPerSecond = wholeNumber(json[QLatin1String("bytes_per_second")], std::numeric_limits<qint64>::max());
    limits.timetable = Timetable::fromJson(json[QLatin1String("timetable")].toArray());
    return limits;
}

} // namespace core
