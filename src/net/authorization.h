#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace net {

/// Something that opens a door, as the header that carries it.
class Credential
{
    Q_GADGET

public:
    enum class Kind { ApiKey, ApiToken, Jwt, DownloadToken };
    Q_ENUM(Kind)

    Kind kind = Kind::ApiKey;
    QByteArray header; ///< `Authorization`, `anchor-api-key`
    QByteArray value;  ///< `Bearer …`: the whole header value
};

/// May this credential travel to this URL? A provider's own, tested function; the default answer of everybody else is
/// no.
using MayCarry = std::function<bool(const Credential &, const QUrl &)>;

/// A credential together with where it may go. Every hop of a request asks anew.
struct Authorization
{
    enum class LaterHops {
        WhereAllowed, ///< every hop that mayCarry allows
        AfterRefusal  ///< the first hop; a later one only once that hop has answered 401 or 403 without it (Zoom's CDN)
    };

    std::optional<Credential> credential;
    MayCarry mayCarry;
    LaterHops laterHops = LaterHops::WhereAllowed;
    /// The query parameter to try once, as the last resort, where the header was refused on a URL that mayCarry allows
    /// (Zoom: `access_token`); empty: never. `queryValue` is its value, unencoded.
    QByteArray queryParameter;
    QByteArray queryValue;

    bool allows(const QUrl &url) const { return credential && mayCarry && mayCarry(*credential, url); }
};

/// Scheme, host and port are the same; a missing port is the scheme's own. The comparison every mayCarry is made of.
bool sameOrigin(const QUrl &a, const QUrl &b);
/// `localhost`, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl &url);

} // namespace net
