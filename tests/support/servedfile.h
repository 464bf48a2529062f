#pragma once

#include "core/time.h"
#include "support/scriptedserver.h"

namespace support {

/// A file as a good server hands it out: whole, or the range that was asked for. Tests spoil its answers.
struct ServedFile
{
    /// What a client can hold later bytes against.
    enum class Validator {
        StrongEtag,
        WeakEtag,
        LastModified,      ///< strong by RFC 9110, 8.8.2.2: older than the answer's Date
        FreshLastModified, ///< changed within the answer's own second: weak
        None
    };

    QByteArray content;
    QByteArray contentType = "video/mp4";
    Validator validator = Validator::StrongEtag;
    QByteArray version = "v1"; ///< of the ETag
    core::Instant modified{std::chrono::milliseconds(1'700'000'000'000)};
    bool heedsIfRange = true;

    Answer answer(const SeenRequest &request) const;
    /// 200, whatever was asked.
    Answer whole() const;
    /// 206 with the bytes from `first` to `last`, both included.
    Answer part(qint64 first, qint64 last) const;
    /// 416, with the length or without.
    Answer unsatisfiable(bool withLength = true) const;
    /// 206 as `multipart/byteranges` (RFC 9110, 14.6), which nobody asked for.
    Answer multipart(qint64 first, qint64 last) const;

private:
    QByteArray total() const { return QByteArray::number(content.size()); }
    QByteArray etag() const;
    bool matches(const QByteArray &condition) const;
    QList<QPair<QByteArray, QByteArray>> headers() const;
};

/// First and last byte of a request's one range, within a file of that size; nullopt where it has none that fits.
struct RequestedRange
{
    qint64 first = 0;
    qint64 last = 0;
    bool bounded = false; ///< the request itself says where it ends
};
std::optional<RequestedRange> requestedRange(const SeenRequest &request, qint64 size);

/// As HTTP writes it.
QByteArray httpDate(core::Instant instant);

/// What a test says of a header in place of what stands there; an empty value takes it out.
void setHeader(Answer &answer, const QByteArray &name, const QByteArray &value);

} // namespace support
