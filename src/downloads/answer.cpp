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
    return {Answer::Verdict::Failed, {}, std::move(error)};
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
    const auto range = parseContentRange(head.header("Content-Range"));
    const bool fits = range && range->first == asked.offset && range->last >= range->first &&
                      (!range->total || !asked.total || *range->total == *asked.total);
    const Validators now = validatorsOf(head);
    const bool otherContent = !asked.etag.isEmpty() && !now.etag.isEmpty() && now.etag != asked.etag;
    if (asked.offset > 0 && fits && !otherContent)
        return {Answer::Verdict::GoesOn, range->total ? range->total : asked.total, {}};
    if (asked.offset == 0)
        return notUnderstood(head, QStringLiteral("206 without a range asked for"));
    return {Answer::Verdict::WithoutRange, {}, {}};
}

Answer judgeUnsatisfiable(const net::ResponseHead &head, const Asked &asked)
{
    const auto range = parseContentRange(head.header("Content-Range"));
    if (asked.onDisk > 0 && range && range->total == asked.onDisk && (!asked.total || asked.total == asked.onDisk))
        return {Answer::Verdict::CompleteAlready, range->total, {}};
    if (asked.offset == 0)
        return failed(net::errorForStatus(head, {}));
    return {Answer::Verdict::WithoutRange, {}, {}};
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
        return head.status == 206 ? judgePartial(head, asked)
                                  : Answer{Answer::Verdict::FromStart, head.contentLength(), {}};
    case 416:
        return judgeUnsatisfiable(head, asked);
    case 401:
    case 403:
    case 404:
    case 410: {
        core::Error error(core::Error::Kind::LinkExpired);
        error.status = head.status;
        return {Answer::Verdict::LinkRefused, {}, std::move(error)};
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
