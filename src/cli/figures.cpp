#include "cli/figures.h"

#include <QLocale>

namespace cli {

QString sizeText(std::optional<qint64> bytes)
{
    return bytes ? QLocale::c().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat) : QString();
}

QString lengthText(std::optional<std::chrono::milliseconds> length)
{
    if (!length)
        return {};
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(*length).count();
    const auto twoDigits = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), tail);
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60), tail);
}

} // namespace cli
