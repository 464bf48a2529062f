#include "net/request.h"

#include <algorithm>

namespace net {

namespace {

auto find(const HeaderList &headers, const QByteArray &name)
{
    return std::find_if(headers.cbegin(), headers.cend(),
                        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray ResponseHead::header(const QByteArray &name) const
{
    const auto found = find(headers, name);
    return found == headers.cend() ? QByteArray() : found->second;
}

bool ResponseHead::hasHeader(const QByteArray &name) const
{
    return find(headers, name) != headers.cend();
}

std::optional<qint64> ResponseHead::contentLength() const
{
    bool isNumber = false;
    const qint64 length = header("Content-Length").trimmed().toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return std::nullopt;
    return length;
}

QUrl ResponseHead::location() const
{
    const QByteArray target = header("Location").trimmed();
    if (target.isEmpty())
        return {};
    return url.resolved(QUrl::fromEncoded(target));
}

QByteArray ResponseHead::contentType() const
{
    return header("Content-Type").split(';').constFirst().trimmed().toLower();
}

std::optional<core::Instant> ResponseHead::date() const
{
    return core::parseHttpDate(header("Date"));
}

} // namespace net
