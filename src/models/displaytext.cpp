#include "models/displaytext.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace models {

namespace {

QDateTime localTime(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toLocalTime();
}

QString timeText(const QTime &time)
{
    const QLocale locale;
    // The C locale's short format has seconds, which nobody needs here.
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
}

/// In the digits of the language, ungrouped.
QString digits(qint64 number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

} // namespace

QString DisplayText::count(qint64 number)
{
    return QLocale().toString(number);
}

QString DisplayText::size(qint64 bytes)
{
    int precision = 0;
    if (bytes >= 1'000'000) {
        double mantissa = double(bytes);
        while (mantissa >= 1000)
            mantissa /= 1000;
        precision = mantissa < 99.95 ? 1 : 0;
    }
    return QLocale().formattedDataSize(bytes, precision, QLocale::DataSizeSIFormat);
}

QString DisplayText::speed(double bytesPerSecond)
{
    return tr("%1/s").arg(size(std::llround(bytesPerSecond)));
}

QString DisplayText::length(std::chrono::milliseconds length)
{
    const auto total = std::chrono::round<std::chrono::seconds>(length).count();
    const auto twoDigits = [](qint64 value) { return digits(value).rightJustified(2, QLocale().zeroDigit().front()); };
    const qint64 hours = total / 3600;
    const QString seconds = twoDigits(total % 60);
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(digits(total / 60), seconds);
    return QStringLiteral("%1:%2:%3").arg(digits(hours), twoDigits(total / 60 % 60), seconds);
}

QString DisplayText::span(std::chrono::seconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return tr("%Ln day(s)", nullptr, int(hours / 24));
    if (hours > 0)
        return minutes % 60 > 0 ? tr("%1 h %2 min").arg(digits(hours), digits(minutes % 60))
                                : tr("%1 h").arg(digits(hours));
    if (minutes >= 10)
        return tr("%1 min").arg(digits(minutes));
    if (minutes > 0)
        return seconds % 60 > 0 ? tr("%1 min %2 s").arg(digits(minutes), digits(seconds % 60))
                                : tr("%1 min").arg(digits(minutes));
    return tr("%1 s").arg(digits(seconds));
}

QString DisplayText::clock(core::Instant at, core::Instant now)
{
    const QDateTime when = localTime(at);
    const bool isToday = when.date() == localTime(now).date();
    return isToday ? timeText(when.time()) : moment(at, now);
}

QString DisplayText::moment(core::Instant at, core::Instant now)
{
    const QDateTime when = localTime(at);
    const QDate today = localTime(now).date();
    const QLocale locale;
    const QString time = timeText(when.time());
    if (when.date() == today)
        return tr("Today, %1").arg(time);
    if (when.date() == today.addDays(-1))
        return tr("Yesterday, %1").arg(time);
    //: A date of this year without the year, as Qt's QLocale::toString() format.
    const QString format = when.date().year() == today.year() ? tr("d MMM") : tr("d MMM yyyy");
    //: %1 is a date, %2 a time of day.
    return tr("%1, %2").arg(locale.toString(when.date(), format), time);
}

QString DisplayText::fullMoment(core::Instant at)
{
    //: Date and time in full, as Qt's QLocale::toString() format.
    return QLocale().toString(localTime(at), tr("d MMM yyyy, HH:mm:ss"));
}

QString DisplayText::type(const QString &type)
{
    QString text = type;
    return text.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace models
