#include "net/httpclient.h"
#include "providers/lenientjson.h"
#include "providers/providerwords.h"
#include "providers/zoom/zoomdecoder.h"
#include "providers/zoom/zoomrefusal.h"

#include <QStringList>

namespace providers::zoom {

namespace {

using Kind = core::Error::Kind;

/// A difference that a token's backdating does not cover, and that a slow answer does not explain.
constexpr std::chrono::minutes tolerableSkew{5};

std::optional<Kind> kindOfCode(qint64 code)
{
    switch (code) {
    case 124: // invalid token
    case 201: // expired token
    case 401:
        return Kind::Auth;
    case 200: // no permission
    case 403:
    case 4700: // missing scopes
    case 4711:
        return Kind::Permission;
    case 404:
    case 3001: // no such session, or its id wrongly encoded
        return Kind::NotFound;
    case 3301: // the recording is not there yet
        return Kind::NotReady;
    case 300: // validation
    case 1010:
        return Kind::InvalidRequest;
    case 429:
        return Kind::RateLimited;
    default:
        return std::nullopt;
    }
}

/// `{code, message}` of the API or `{errorCode, errorMessage}` of its gateway, with the fields that were found wrong.
QString messageOf(const QJsonObject &body)
{
    QString message = lenient::text(body, "message");
    if (message.isEmpty())
        message = lenient::text(body, "errorMessage");
    QStringList parts{message};
    for (const QJsonValue entry : lenient::array(body, "errors")) {
        const QJsonObject wrong = entry.toObject();
        parts.append(lenient::text(wrong, "field") + QStringLiteral(": ") + lenient::text(wrong, "message"));
    }
    return providerWords(parts.join(u' '));
}

std::optional<qint64> codeOf(const QJsonObject &body)
{
    const auto code = lenient::integer(body, "code");
    return code ? code : lenient::integer(body, "errorCode");
}

void fillFromBody(core::Error &error, const QJsonObject &body)
{
    const auto code = codeOf(body);
    error.code = code ? QString::number(*code) : QString();
    error.message = messageOf(body);
}

/// 401, 403 and 429 speak for themselves; elsewhere the code is the finer word.
bool statusIsFinal(int status)
{
    return status == 401 || status == 403 || status == 429;
}

void tellClockSkew(core::Error &error, const net::ResponseHead &head, core::Instant now)
{
    const auto theirs = head.date();
    if (error.kind != Kind::Auth || !theirs)
        return;
    const auto difference = std::chrono::abs(std::chrono::duration_cast<std::chrono::seconds>(now - *theirs));
    if (difference <= tolerableSkew)
        return;
    error.cause = core::Error::Cause::ClockSkew;
    error.subject = QString::number(difference.count()) + QStringLiteral(" s");
}

} // namespace

std::optional<core::Error> refusalIn(const QJsonObject &body)
{
    const bool gatewayRefusal = lenient::boolean(body, "status") == false && codeOf(body).has_value();
    const bool apiRefusal = body.contains(QStringLiteral("code")) && body.contains(QStringLiteral("message"));
    if (!gatewayRefusal && !apiRefusal)
        return std::nullopt;
    core::Error error(Kind::Server);
    fillFromBody(error, body);
    const auto code = codeOf(body);
    error.kind = code ? kindOfCode(*code).value_or(Kind::Server) : Kind::Server;
    return error;
}

core::Error errorOf(const net::Response &response, core::Instant now)
{
    core::Error error = net::errorForStatus(response.head, now);
    if (const auto body = lenient::object(response.body)) {
        fillFromBody(error, *body);
        const auto code = codeOf(*body);
        const auto kind = code ? kindOfCode(*code) : std::nullopt;
        if (kind && !statusIsFinal(response.head.status))
            error.kind = *kind;
    }
    tellClockSkew(error, response.head, now);
    return error;
}

} // namespace providers::zoom
