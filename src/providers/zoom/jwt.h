#pragma once

#include "core/clock.h"
#include "core/time.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace providers::zoom {

/// An API token as Zoom wants it: HS256 over {iss, iat, exp}, base64url without padding.
QByteArray mintJwt(const QString &apiKey, const QString &apiSecret, core::Instant issuedAt, core::Instant expiresAt);
/// When a JWT says that it ends; nullopt where it does not say or is none.
std::optional<core::Instant> jwtExpiry(const QByteArray &jwt);

/// The API token of one account: pasted by the person, or minted from key and secret and again before it ends.
class TokenSource
{
public:
    /// How long a minted token lives, counted from its backdated issue; Zoom suggests an hour at most.
    static constexpr std::chrono::minutes lifetime{60};
    /// Zoom refuses a token from its future: a clock that is a little ahead must not matter.
    static constexpr std::chrono::seconds backdated{60};
    /// A token is used no more when it has less than this left: a request may be held back for minutes before it goes
    /// out.
    static constexpr std::chrono::minutes leastLeft{20};

    static TokenSource pasted(const core::Clock &clock, const QString &jwt);
    static TokenSource minting(const core::Clock &clock, const QString &apiKey, const QString &apiSecret);

    /// A token that is good now.
    QByteArray token();

private:
    explicit TokenSource(const core::Clock &clock) : m_clock(clock) {}

    const core::Clock &m_clock;
    QString m_apiKey;
    QString m_apiSecret; ///< empty: the token was pasted
    QByteArray m_token;
    core::Instant m_expiresAt{};
};

} // namespace providers::zoom
