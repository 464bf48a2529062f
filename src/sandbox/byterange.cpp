#include "sandbox/byterange.h"

#include <algorithm>

namespace sandbox {

namespace {

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0; ///< included
    bool satisfiable = true;
};

/// Decimal digits only, as RFC 9110 has it.
std::optional<qint64> number(const QByteArray &digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<ByteRange> parse(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return std::nullopt;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const auto first = number(spec.left(dash));
    const auto last = number(spec.mid(dash + 1));
    if (dash == 0) {
        if (!last)
            return std::nullopt;
        return ByteRange{std::max(qint64(0), size - *last), size - 1, *last > 0 && size > 0};
    }
    if (!first || (!last && dash != spec.size() - 1) || (last && *last < *first))
        return std::nullopt;
    return ByteRange{*first, std::min(last.value_or(size - 1), size - 1), *first < size};
}

bool sameVersion(const Request &request, const Content &content)
{
    const QByteArray wanted = request.header("if-range");
    return wanted.isEmpty() || wanted == content.etag || wanted == content.lastModified;
}

} // namespace

Answer rangedAnswer(const Request &request, const ContentPtr &content)
{
    Answer answer;
    answer.type = content->type;
    answer.headers = {{"ETag", content->etag}, {"Last-Modified", content->lastModified}, {"Accept-Ranges", "bytes"}};
    const auto range = parse(request.header("range"), content->size);
    if (!range || !sameVersion(request, *content)) {
        answer.content = content;
        answer.length = content->size;
        return answer;
    }
    if (!range->satisfiable) {
        answer.status = 416;
        answer.addHeader("Content-Range", "bytes */" + QByteArray::number(content->size));
        return answer;
    }
    answer.status = 206;
    answer.content = content;
    answer.offset = range->first;
    answer.length = range->last - range->first + 1;
    answer.addHeader("Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                          QByteArray::number(range->last) + '/' + QByteArray::number(content->size));
    return answer;
}

} // namespace sandbox
