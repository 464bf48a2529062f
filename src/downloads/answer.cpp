#include "downloads/answer.h"

#include "core/time.h"
#include "net/httpclient.h"

namespace downloads {

namespace {

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = !text.isEmpty() && text.front() != '-' && text.front() != '+';
    const qint64 value = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

Answer failed(core::Error error)
{
    return {Answer::Verdict::Failed, {}, {}, std::move(error)};
}

Answer notUnderstood(const net::ResponseHead &head, const QString &message)
{
    core::Error error(core::Error::Kind::Server, message);
    error.status = head.status;
    return failed(std::move(error));
}

/// Lengths and ranges count encoded bytes then, and what would land on disk is not the file.
bool isEncoded(const net::ResponseHead &head)
{
    const QByteArray encoding = head.header("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

Answer judgePartial(const net::ResponseHead &head, const Asked &asked)
{
    if (!asked.range)
        return notUnderstood(head, QStringLiteral("206 without a range asked for"));
    const auto range = parseContentRange(head.header("Content-Range"));
    const bool fits = range && range->first == asked.range->begin && *range->last < asked.range->end &&
                      (!range->total || !asked.total || *range->total == *asked.total);
    if (fits && !isOtherContent(head, asked.validators))
        return {Answer::Verdict::GoesOn, range->total ? range->total : asked.total, *range->last + 1, {}};
    return {Answer::Verdict::WithoutRange, range ? range->total : std::nullopt, {}, {}};
}

Answer judgeUnsatisfiable(const net::ResponseHead &head, const Asked &asked)
{
    if (!asked.range)
        return failed(net::errorForStatus(head, {}));
    const auto range = parseContentRange(head.header("Content-Range"));
    if (asked.onDisk > 0 && range && range->total == asked.onDisk && (!asked.total || asked.total == asked.onDisk))
        return {Answer::Verdict::CompleteAlready, range->total, {}, {}};
    return {Answer::Verdict::WithoutRange, range ? range->total : std::nullopt, {}, {}};
}

Answer judgeWhole(const net::ResponseHead &head)
{
    const std::optional<qint64> length = head.contentLength();
    return {Answer::Verdict::FromStart, length, length, {}};
}

} // namespace

Answer judgeAnswer(const net::ResponseHead &head, const Asked &asked, core::Instant now)
{
    switch (head.status) {
    case 200:
    case 206:
        if (isEncoded(head))
            return notUnderstood(head, QStringLiteral("Content-Encoding: %1")
                                           .arg(QString::fromLatin1(head.header("Content-Encoding").left(40))));
        return head.status == 206 ? judgePartial(head, asked) : judgeWhole(head);
    case 416:
        return judgeUnsatisfiable(head, asked);
    case 401:
    case 403:
    case 404:
    case 410: {
        core::Error error(core::Error::Kind::LinkExpired);
        error.status = head.status;
        return {Answer::Verdict::LinkRefused, {}, {}, std::move(error)};
    }
    case 408:
    case 425: {
        core::Error error(core::Error::Kind::Network, {}, core::Error::Cause::Timeout);
        error.status = head.status;
        return failed(std::move(error));
    }
    default: // a status, not one of our enums
        break;
    }
    if (head.status >= 200 && head.status < 400)
        return notUnderstood(head, {});
    return failed(net::errorForStatus(head, now));
}

bool offersRanges(const net::ResponseHead &head)
{
    return head.status == 206 || head.header("Accept-Ranges").trimmed().toLower() == "bytes";
}

Validators validatorsOf(const net::ResponseHead &head)
{
    Validators validators;
    const QByteArray etag = head.header("ETag").trimmed();
    if (etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"'))
        validators.etag = etag;
    // RFC 9110, 8.8.2.2: strong only if the server's own clock says it is older than the answer by a second at least.
    const QByteArray modified = head.header("Last-Modified").trimmed();
    const auto modifiedAt = core::parseHttpDate(modified);
    const auto date = head.date();
    if (modifiedAt && date && *date - *modifiedAt >= std::chrono::seconds(1))
        validators.lastModified = modified;
    return validators;
}

bool contradict(const Validators &one, const Validators &other)
{
    const auto differ = [](const QByteArray &a, const QByteArray &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    return differ(one.etag, other.etag) || differ(one.lastModified, other.lastModified);
}

bool isOtherContent(const net::ResponseHead &head, const Validators &ours)
{
    return contradict(ours, {validatorsOf(head).etag, head.header("Last-Modified").trimmed()});
}

std::optional<ContentRange> parseContentRange(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    if (!text.toLower().startsWith("bytes "))
        return {};
    const QList<QByteArray> halves = text.mid(6).trimmed().split('/');
    if (halves.size() != 2)
        return {};
    ContentRange range;
    if (halves[1] != "*") {
        range.total = number(halves[1]);
        if (!range.total)
            return {};
    }
    if (halves[0] == "*")
        return range;
    const QList<QByteArray> ends = halves[0].split('-');
    if (ends.size() != 2)
        return {};
    range.first = number(ends[0]);
    range.last = number(ends[1]);
    if (!range.first || !range.last || *range.last < *range.first || (range.total && *range.last >= *range.total))
        return {};
    return range;
}

} // namespace downloads
