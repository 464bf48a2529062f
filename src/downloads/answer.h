#pragma once

#include "core/byteset.h"
#include "core/error.h"
#include "net/request.h"

#include <QByteArray>

#include <optional>

namespace downloads {

/// What a later request can hold the bytes against (RFC 9110, 8.8): the ETag if it is strong, Last-Modified if it is.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;

    /// For If-Range; empty: there is none.
    const QByteArray &strongest() const { return etag.isEmpty() ? lastModified : etag; }

    friend bool operator==(const Validators &, const Validators &) = default;
};
Validators validatorsOf(const net::ResponseHead &head);
/// They name different contents; where one of them says nothing, it contradicts nothing.
bool contradict(const Validators &one, const Validators &other);
/// The answer is about other content than `ours`: not every server honours If-Range. A date that is too young to prove
/// sameness still proves a difference.
bool isOtherContent(const net::ResponseHead &head, const Validators &ours);

/// What was asked for, as far as it matters for reading the answer.
struct Asked
{
    /// The range asked for; `end` may lie behind the file's. nullopt: none was, the whole file is wanted.
    std::optional<core::ByteRange> range;
    qint64 onDisk = 0;           ///< how much of the beginning is in the part
    std::optional<qint64> total; ///< the length, where a server told it before
    Validators validators;       ///< of the bytes on disk
};

/// An answer's head, judged before a byte of its body is trusted.
struct Answer
{
    enum class Verdict {
        FromStart,       ///< the body is the whole file; what is on disk does not count
        GoesOn,          ///< the body begins at the byte that was asked for
        CompleteAlready, ///< what is on disk is all of it
        WithoutRange,    ///< no use: ask again for the whole file
        LinkRefused,     ///< a new link may help; `error` says how it was refused
        Failed           ///< `error`
    };

    Verdict verdict = Verdict::Failed;
    std::optional<qint64> total; ///< the file's length, where the server says it
    /// Behind the last byte of the body, as a place in the file; nullopt: it ends where the connection does.
    std::optional<qint64> bodyEnd;
    std::optional<core::Error> error;
};

/// The server says that it answers ranges.
bool offersRanges(const net::ResponseHead &head);

Answer judgeAnswer(const net::ResponseHead &head, const Asked &asked, core::Instant now);

/// `bytes 5-9/10`, `bytes */10`, `bytes 5-9/*` (RFC 9110, 14.4).
struct ContentRange
{
    std::optional<qint64> first; ///< and `last`, inclusive; absent in `bytes */10`
    std::optional<qint64> last;
    std::optional<qint64> total;
};
std::optional<ContentRange> parseContentRange(const QByteArray &value);

} // namespace downloads
