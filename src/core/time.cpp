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

/// At least so many digits.
void appendPadded(QString &text, unsigned number, int width)
{
    std::array<char16_t, 10> digits{};
    std::size_t first = digits.size();
    for (; number > 0 || width > 0; number /= 10, --width)
        digits.at(--first) = char16_t(u'0' + number % 10);
    text += QStringView(digits.data() + first, qsizetype(digits.size() - first));
}

/// Reads a text from its beginning. What was looked for and not found is false or nullopt, and nothing is taken then.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    /// One character out of `characters`; 0: another one follows.
    char16_t oneOf(QStringView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return 0;
        const char16_t found = m_rest.front().unicode();
        m_rest = m_rest.mid(1);
        return found;
    }

    /// Exactly so many ASCII digits.
    std::optional<int> number(qsizetype width)
    {
        if (m_rest.size() < width)
            return std::nullopt;
        int value = 0;
        for (const QChar character : m_rest.first(width)) {
            if (!isDigit(character))
                return std::nullopt;
            value = value * 10 + (character.unicode() - u'0');
        }
        m_rest = m_rest.mid(width);
        return value;
    }

    /// All the ASCII digits that follow.
    QStringView digits()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && isDigit(m_rest.at(count)))
            ++count;
        const QStringView found = m_rest.first(count);
        m_rest = m_rest.mid(count);
        return found;
    }

private:
    static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

    QStringView m_rest;
};

/// YYYY-MM-DD
std::optional<Day> scanDay(Scanner &scanner)
{
    const auto year = scanner.number(4);
    if (!year || !scanner.oneOf(u"-"))
        return std::nullopt;
    const auto month = scanner.number(2);
    if (!month || !scanner.oneOf(u"-"))
        return std::nullopt;
    const auto day = scanner.number(2);
    return day ? dayFrom(*year, *month, *day) : std::nullopt;
}

/// HH:MM, HH:MM:SS or HH:MM:SS.f
std::optional<milliseconds> scanTime(Scanner &scanner)
{
    const auto hour = scanner.number(2);
    if (!hour || !scanner.oneOf(u":"))
        return std::nullopt;
    const auto minute = scanner.number(2);
    if (!minute)
        return std::nullopt;
    if (!scanner.oneOf(u":"))
        return timeOfDay(*hour, *minute, 0);
    const auto second = scanner.number(2);
    const auto time = second ? timeOfDay(*hour, *minute, *second) : std::nullopt;
    if (!time || !scanner.oneOf(u".,"))
        return time;
    const QStringView digits = scanner.digits();
    return digits.isEmpty() ? std::nullopt : std::optional(*time + fraction(digits));
}

/// Z, +HH:MM, +HHMM, +HH (or with a minus), or nothing, which is UTC.
std::optional<seconds> scanOffset(Scanner &scanner)
{
    scanner.oneOf(u" ");
    const char16_t sign = scanner.oneOf(u"+-");
    if (!sign) {
        scanner.oneOf(u"Zz");
        return seconds(0);
    }
    const auto hour = scanner.number(2);
    scanner.oneOf(u":");
    const int minute = scanner.number(2).value_or(0);
    if (!hour || *hour > 18 || minute > 59)
        return std::nullopt;
    const seconds offset = hours(*hour) + minutes(minute);
    return sign == u'-' ? -offset : offset;
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
    // By hand: a listing reads two of them a row, and a regular expression costs more than all the rest of the row.
    Scanner scanner(QStringView(text).trimmed());
    const auto day = scanDay(scanner);
    if (!day || !scanner.oneOf(u"Tt "))
        return std::nullopt;
    const auto time = scanTime(scanner);
    if (!time)
        return std::nullopt;
    const auto offset = scanOffset(scanner);
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    return Instant(*day) + *time - *offset;
}

QString toIso(Instant instant)
{
    const Day day = dayOf(instant);
    const std::chrono::hh_mm_ss time(instant - day);
    QString text = toIso(day);
    text.reserve(24); // with a fraction
    text += u'T';
    appendPadded(text, unsigned(time.hours().count()), 2);
    text += u':';
    appendPadded(text, unsigned(time.minutes().count()), 2);
    text += u':';
    appendPadded(text, unsigned(time.seconds().count()), 2);
    if (time.subseconds().count() != 0) {
        text += u'.';
        appendPadded(text, unsigned(time.subseconds().count()), 3);
    }
    return text += u'Z';
}

std::optional<Day> parseDay(const QString &text)
{
    Scanner scanner(text);
    const auto day = scanDay(scanner);
    return scanner.atEnd() ? day : std::nullopt;
}

QString toIso(Day day)
{
    const std::chrono::year_month_day date(day);
    QString text;
    text.reserve(24); // a moment of that day as well
    appendPadded(text, unsigned(int(date.year())), 4);
    text += u'-';
    appendPadded(text, unsigned(date.month()), 2);
    text += u'-';
    appendPadded(text, unsigned(date.day()), 2);
    return text;
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
