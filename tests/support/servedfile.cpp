#include "support/servedfile.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace support {

namespace {

core::Instant now()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QByteArray contentRange(qint64 first, qint64 last, const QByteArray &total)
{
    return "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + total;
}

} // namespace

QByteArray httpDate(core::Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

void setHeader(Answer &answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.removeIf([&name](const auto &header) { return header.first == name; });
    if (!value.isEmpty())
        answer.headers.emplaceBack(name, value);
}

std::optional<RequestedRange> requestedRange(const SeenRequest &request, qint64 size)
{
    const QByteArray value = request.header("Range");
    if (!value.startsWith("bytes=") || value.contains(','))
        return std::nullopt;
    const QList<QByteArray> ends = value.mid(6).split('-');
    if (ends.size() != 2 || ends.at(0).isEmpty())
        return std::nullopt;
    RequestedRange range{ends.at(0).toLongLong(), size - 1, !ends.at(1).isEmpty()};
    if (range.bounded)
        range.last = std::min(range.last, ends.at(1).toLongLong());
    return range.first <= range.last ? std::optional(range) : std::nullopt;
}

Answer ServedFile::answer(const SeenRequest &request) const
{
    const QByteArray condition = request.header("If-Range");
    if (!request.hasHeader("Range") || (heedsIfRange && !condition.isEmpty() && !matches(condition)))
        return whole();
    const std::optional<RequestedRange> range = requestedRange(request, content.size());
    return range ? part(range->first, range->last) : unsatisfiable();
}

Answer ServedFile::whole() const
{
    Answer answer;
    answer.headers = headers();
    answer.body = content;
    return answer;
}

Answer ServedFile::part(qint64 first, qint64 last) const
{
    Answer answer;
    answer.status = 206;
    answer.headers = headers();
    answer.headers.emplaceBack("Content-Range", contentRange(first, last, total()));
    answer.body = content.mid(first, last - first + 1);
    return answer;
}

Answer ServedFile::unsatisfiable(bool withLength) const
{
    Answer answer;
    answer.status = 416;
    if (withLength)
        answer.headers.emplaceBack("Content-Range", "bytes */" + total());
    return answer;
}

Answer ServedFile::multipart(qint64 first, qint64 last) const
{
    Answer answer;
    answer.status = 206;
    answer.headers = headers();
    setHeader(answer, "Content-Type", "multipart/byteranges; boundary=SEAM");
    answer.body = "--SEAM\r\nContent-Type: " + contentType +
                  "\r\nContent-Range: " + contentRange(first, last, total()) + "\r\n\r\n" +
                  content.mid(first, last - first + 1) + "\r\n--SEAM--\r\n";
    return answer;
}

QByteArray ServedFile::etag() const
{
    return (validator == Validator::WeakEtag ? "W/\"" : "\"") + version + '"';
}

/// RFC 9110, 13.1.5: a weak validator never matches, and a date matches only as it was written.
bool ServedFile::matches(const QByteArray &condition) const
{
    if (validator == Validator::StrongEtag)
        return condition == etag();
    return validator == Validator::LastModified && condition == httpDate(modified);
}

QList<QPair<QByteArray, QByteArray>> ServedFile::headers() const
{
    QList<QPair<QByteArray, QByteArray>> headers{
        {"Content-Type", contentType}, {"Accept-Ranges", "bytes"}, {"Date", httpDate(now())}};
    switch (validator) {
    case Validator::StrongEtag:
    case Validator::WeakEtag:
        headers.emplaceBack("ETag", etag());
        break;
    case Validator::LastModified:
        headers.emplaceBack("Last-Modified", httpDate(modified));
        break;
    case Validator::FreshLastModified:
        headers.emplaceBack("Last-Modified", httpDate(now()));
        break;
    case Validator::None:
        break;
    }
    return headers;
}

} // namespace support
