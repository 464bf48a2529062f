#pragma once

#include "core/time.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

namespace core {

/// What went wrong, as a value: never compared by its text. `describe(Error)` turns it into a sentence.
class Error
{
    Q_GADGET

public:
    /// The names, in snake_case, are the `error.kind` of the command line's contract.
    enum class Kind {
        Auth,           ///< the provider refused the credentials (API 401), or none are at hand
        Permission,     ///< the credentials are known but not allowed to do this (API 403)
        NotFound,       ///< no such session or recording
        NotReady,       ///< the recording is still in the making
        RateLimited,    ///< too many requests; `retryAt` says when it may be tried again
        InvalidRequest, ///< the provider, or we, reject the request as it stands; no retry helps
        LinkExpired,    ///< a download link was refused and renewing it did not help
        NotMedia,       ///< something else came in place of the file: a sign-in page, JSON, an XML error
        SizeMismatch,   ///< the file's length is not what it was said to be
        Changed,        ///< the recording behind the link is not the one that was begun
        Server,         ///< the provider failed, or answered what cannot be understood
        Network,        ///< no connection, a broken one, a timeout
        Tls,            ///< the certificate or the handshake failed
        Storage,        ///< this computer: disk full, no permission, no keychain, a damaged library
        Cancelled       ///< ended by the person, or by the end of the program
    };
    Q_ENUM(Kind)

    /// A finer cause where a person is helped by it; chooses the sentence and the button, nothing else.
    enum class Cause {
        None,
        DiskFull,
        ReadOnly,
        PermissionDenied,
        KeychainMissing,
        KeychainLocked,
        KeychainSilent, ///< no answer in time
        SecretMissing,  ///< the keychain works and holds nothing for this account
        ClockSkew,
        Timeout,
        HtmlPage,
        ForeignOrigin, ///< a link or redirect that leads where it may not be followed
        UnknownHost,
        LibraryDamaged,
        LibraryNewer,
        SessionActive, ///< Anchor: the browser session still runs
        CodecMissing   ///< the preview needs a package of the system, the subject
    };
    Q_ENUM(Cause)

    Error() = default;
    explicit Error(Kind kind, QString message = {}, Cause cause = Cause::None);

    Kind kind = Kind::Server;
    Cause cause = Cause::None;
    /// The provider's own code (`124`, `page_token_is_invalid`), empty if it gave none.
    QString code;
    /// The provider's or system's own words, in its own language; no secret, no link with a query.
    QString message;
    /// The HTTP status, 0 where there was none.
    int status = 0;
    /// When it makes sense to try again.
    std::optional<Instant> retryAt;
    /// What it is about, for the sentence: a file's path, a host, a parameter, a difference in time. May be empty.
    QString subject;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Worth another try: it may go by itself.
bool isPassing(const Error &error);

/// `invalid_request` for Kind::InvalidRequest: the contract's spelling.
QString kindName(Error::Kind kind);
std::optional<Error::Kind> kindFromName(const QString &name);

} // namespace core
