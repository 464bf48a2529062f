#include "net/ratelimitreport.h"

#include <QRegularExpression>

#include <algorithm>

namespace net {

namespace {

/// Seconds since 1970 from here on, seconds from now below: no budget is renewed after thirty years.
constexpr qint64 firstUnixTime = 1'000'000'000;

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    if (!isNumber || value < 0)
        return std::nullopt;
    return value;
}

std::optional<core::Instant> resetMoment(const QByteArray &text, const ResponseHead &head, core::Instant now)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value < firstUnixTime)
        return core::parseRetryAfter(text, now);
    // A moment by the server's clock; what counts is how far off it is.
    const core::Instant moment{std::chrono::seconds(std::min(value, 10 * firstUnixTime))};
    return now + (moment - head.date().value_or(now));
}

/// `key=value` of one member, whatever separates it from the next.
QByteArray parameter(const QByteArray &text, const QString &key)
{
    const QRegularExpression form(QStringLiteral("(?:\\A|[;,\\s])%1\\s*=\\s*\"?([^;,\\s\"]+)").arg(key),
                                  QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

QByteArray firstOf(const QByteArray &one, const QByteArray &other)
{
    return one.isEmpty() ? other : one;
}

/// The quoted name a member of draft 8 begins with.
QString policyName(const QByteArray &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*\"([^\"]*)\""));
    return form.match(QString::fromLatin1(text)).captured(1);
}

} // namespace

RateLimitReport rateLimitReport(const ResponseHead &head, core::Instant now)
{
    const QByteArray combined = head.header("RateLimit");
    const QByteArray policy = head.header("RateLimit-Policy");
    const auto field = [&head](const QByteArray &suffix) {
        return firstOf(head.header("X-RateLimit-" + suffix), head.header("RateLimit-" + suffix));
    };

    RateLimitReport report;
    report.label = QString::fromLatin1(head.header("X-RateLimit-Category"));
    if (report.label.isEmpty())
        report.label = policyName(combined);
    report.limit = number(firstOf(
        field("Limit"), firstOf(parameter(combined, QStringLiteral("limit")), parameter(policy, QStringLiteral("q")))));
    report.remaining = number(firstOf(field("Remaining"), firstOf(parameter(combined, QStringLiteral("remaining")),
                                                                  parameter(combined, QStringLiteral("r")))));
    const QByteArray reset = firstOf(field("Reset"), firstOf(parameter(combined, QStringLiteral("reset")),
                                                             parameter(combined, QStringLiteral("t"))));
    if (!reset.isEmpty())
        report.resetAt = resetMoment(reset, head, now);
    return report;
}

} // namespace net
