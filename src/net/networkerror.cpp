#include "net/networkerror.h"

namespace net {

namespace {

using core::Error;

/// Qt reports a status of 400 and above as an error as well. Those of the transport below are none of these.
bool isMadeFromStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Error classified(QNetworkReply::NetworkError error, const QString &words)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error(Error::Kind::Tls, words);
    case QNetworkReply::HostNotFoundError:
        return Error(Error::Kind::Network, words, Error::Cause::UnknownHost);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Error(Error::Kind::Network, words, Error::Cause::Timeout);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Error(Error::Kind::Server, words);
    default:
        return Error(Error::Kind::Network, words);
    }
}

} // namespace

std::optional<core::Error> transportError(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError code = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == QNetworkReply::NoError || (status >= 400 && isMadeFromStatus(code)))
        return std::nullopt;
    Error error = classified(code, reply.errorString());
    error.status = status;
    error.subject = reply.url().host();
    return error;
}

} // namespace net
