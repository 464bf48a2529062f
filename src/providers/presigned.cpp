#include "providers/presigned.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrlQuery>

namespace providers {

namespace {

/// S3 refuses to sign for longer than a week.
constexpr std::chrono::seconds longestSignature{604'800};

} // namespace

QUrl linkFromText(const QString &text)
{
    return QUrl::fromEncoded(text.trimmed().toUtf8());
}

std::optional<core::Instant> expiryOf(const QUrl &link)
{
    const QUrlQuery query(link);
    QDateTime signedAt = QDateTime::fromString(query.queryItemValue(QStringLiteral("X-Amz-Date")),
                                               QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    signedAt.setTimeSpec(Qt::UTC);
    bool numeric = false;
    const qint64 seconds = query.queryItemValue(QStringLiteral("X-Amz-Expires")).toLongLong(&numeric);
    if (!signedAt.isValid() || !numeric || seconds < 0 || seconds > longestSignature.count())
        return std::nullopt;
    return core::Instant(std::chrono::milliseconds(signedAt.toMSecsSinceEpoch())) + std::chrono::seconds(seconds);
}

} // namespace providers
