#include "core/time.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

std::optional<Day> dayFrom(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return Day(date);
}

/// 23:59:60 is a leap second and reads as the next minute.
std::optional<seconds> timeOfDay(int hour, int minute, int second)
{
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return hours(hour) + minutes(minute) + seconds(second);
}

std::optional<Instant> instantFrom(std::optional<Day> day, std::optional<seconds> time)
{
    if (!day || !time)
        return std::nullopt;
    return Instant(*day) + *time;
}

/// The digits behind the decimal point, to the millisecond.
milliseconds fraction(QStringView digits)
{
    return milliseconds(digits.left(3).toString().leftJustified(3, u'0').toInt());
}

QString padded(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

std::optional<seconds> parseOffset(const QRegularExpressionMatch &match)
{
    const QString sign = match.captured(QStringLiteral("sign"));
    if (sign.isEmpty())
        return seconds(0);
    const int hour = match.captured(QStringLiteral("oh")).toInt();
    const int minute = match.captured(QStringLiteral("om")).toInt();
    if (hour > 18 || minute > 59)
        return std::nullopt;
    const seconds offset = hours(hour) + minutes(minute);
    return sign == QLatin1String("-") ? -offset : offset;
}

std::optional<milliseconds> parseClockDuration(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(\\d{1,6}):(?=\\d\\d:))?(\\d{1,6}):(\\d\\d)(?:[.,](\\d+))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool withHours = match.hasCaptured(1);
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    if (second > 59 || (withHours && minute > 59))
        return std::nullopt;
    return hours(match.captured(1).toInt()) + minutes(minute) + seconds(second) + fraction(match.capturedView(4));
}

std::optional<milliseconds> parsePlainSeconds(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,9})(?:[.,](\\d+))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return seconds(match.captured(1).toInt()) + fraction(match.capturedView(2));
}

/// Days, hours, minutes and seconds: years and months have no length.
std::optional<milliseconds> parseIsoDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\AP(?=\\d|T\\d)(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?"
                                                        "(?:(\\d{1,8})M)?(?:(\\d{1,9})(?:[.,](\\d+))?S)?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::days(match.captured(1).toInt()) + hours(match.captured(2).toInt()) +
           minutes(match.captured(3).toInt()) + seconds(match.captured(4).toInt()) + fraction(match.capturedView(5));
}

std::optional<int> monthFromName(const QString &name)
{
    static constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return int(i) + 1;
    }
    return std::nullopt;
}

/// A year of two digits as POSIX reads it; RFC 9110's sliding window would need today's date for the same answer.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

} // namespace

std::optional<Instant> parseInstant(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?<y>\\d{4})-(?<mo>\\d\\d)-(?<d>\\d\\d)[Tt ](?<h>\\d\\d):(?<mi>\\d\\d)"
        "(?::(?<s>\\d\\d)(?:[.,](?<f>\\d+))?)? ?(?:[Zz]|(?<sign>[+-])(?<oh>\\d\\d):?(?<om>\\d\\d)?)?\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](const QString &name) { return match.captured(name).toInt(); };
    const auto instant =
        instantFrom(dayFrom(number(QStringLiteral("y")), number(QStringLiteral("mo")), number(QStringLiteral("d"))),
                    timeOfDay(number(QStringLiteral("h")), number(QStringLiteral("mi")), number(QStringLiteral("s"))));
    const auto offset = parseOffset(match);
    if (!instant || !offset)
        return std::nullopt;
    return *instant + fraction(match.capturedView(QStringLiteral("f"))) - *offset;
}

QString toIso(Instant instant)
{
    const Day day = dayOf(instant);
    const std::chrono::hh_mm_ss time(instant - day);
    QString text = toIso(day) + u'T' + padded(time.hours().count(), 2) + u':' + padded(time.minutes().count(), 2) +
                   u':' + padded(time.seconds().count(), 2);
    if (time.subseconds().count() != 0)
        text += u'.' + padded(time.subseconds().count(), 3);
    return text + u'Z';
}

std::optional<Day> parseDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return dayFrom(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

QString toIso(Day day)
{
    const std::chrono::year_month_day date(day);
    return padded(int(date.year()), 4) + u'-' + padded(unsigned(date.month()), 2) + u'-' +
           padded(unsigned(date.day()), 2);
}

Day dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant);
}

std::optional<milliseconds> parseDuration(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto duration = parseClockDuration(trimmed))
        return duration;
    if (const auto duration = parsePlainSeconds(trimmed))
        return duration;
    return parseIsoDuration(trimmed);
}

std::optional<Instant> parseRetryAfter(const QByteArray &value, Instant now)
{
    const QString text = QString::fromLatin1(value).trimmed();
    static const QRegularExpression digits(QStringLiteral("\\A\\d+\\z"));
    if (digits.match(text).hasMatch()) {
        // What no number holds is a very long time, not none (RFC 9111, 1.2.2).
        constexpr qint64 longest = 1'000'000'000;
        bool fits = false;
        const qint64 delay = text.toLongLong(&fits);
        return now + seconds(fits ? std::min(delay, longest) : longest);
    }
    if (const auto date = parseHttpDate(value))
        return date;
    return parseInstant(text);
}

std::optional<Instant> parseHttpDate(const QByteArray &value)
{
    static const QRegularExpression fixdateOrRfc850(
        QStringLiteral("\\A[A-Z][a-z]{2,8}, (?<d>\\d\\d)(?<sep>[ -])(?<mo>[A-Z][a-z]{2})\\k<sep>(?<y>\\d{4}|\\d\\d) "
                       "(?<h>\\d\\d):(?<mi>\\d\\d):(?<s>\\d\\d) GMT\\z"));
    static const QRegularExpression asctime(QStringLiteral("\\A[A-Z][a-z]{2} (?<mo>[A-Z][a-z]{2}) (?<d>[ \\d]\\d) "
                                                           "(?<h>\\d\\d):(?<mi>\\d\\d):(?<s>\\d\\d) (?<y>\\d{4})\\z"));
    const QString text = QString::fromLatin1(value).trimmed();
    auto match = fixdateOrRfc850.match(text);
    if (!match.hasMatch())
        match = asctime.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto month = monthFromName(match.captured(QStringLiteral("mo")));
    if (!month)
        return std::nullopt;
    const auto number = [&match](const QString &name) { return match.captured(name).trimmed().toInt(); };
    return instantFrom(
        dayFrom(fullYear(match.captured(QStringLiteral("y"))), *month, number(QStringLiteral("d"))),
        timeOfDay(number(QStringLiteral("h")), number(QStringLiteral("mi")), number(QStringLiteral("s"))));
}

} // namespace core
