#include "sandbox/filehost.h"

#include "sandbox/byterange.h"
#include "sandbox/signing.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QByteArray signatureMark = "&X-Amz-Signature=";

Answer xmlError(int status, const QByteArray &code, const QByteArray &message)
{
    return Answer::page("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" +
                            message + "</Message></Error>",
                        "application/xml", status);
}

Answer expired()
{
    return xmlError(403, "AccessDenied", "Request has expired");
}

Answer wrongSignature()
{
    return xmlError(403, "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you provided.");
}

QUrl linkOf(const QUrl &origin, const QByteArray &pathAndQuery)
{
    return QUrl::fromEncoded(origin.toEncoded(QUrl::StripTrailingSlash) + pathAndQuery);
}

qint64 epochOfStamp(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

FileHost::FileHost(QByteArray key, const core::Clock &clock, std::optional<std::chrono::seconds> longest)
    : m_key(std::move(key)), m_clock(clock), m_longest(longest)
{}

void FileHost::publish(const QByteArray &path, const ContentPtr &content)
{
    const QMutexLocker lock(&m_mutex);
    m_published.insert(path, content);
}

std::chrono::seconds FileHost::capped(std::chrono::seconds lifetime) const
{
    return m_longest ? std::min(*m_longest, lifetime) : lifetime;
}

QByteArray FileHost::signature(const QByteArray &text) const
{
    return hmacSha256(m_key, text).toHex();
}

QUrl FileHost::s3Link(const QUrl &origin, const QByteArray &path, const QString &fileName,
                      std::chrono::seconds lifetime) const
{
    const QByteArray disposition = QUrl::toPercentEncoding(u"attachment; filename=\""_s + fileName + u'"');
    const QByteArray stamp = compactStamp(m_clock.now());
    const QByteArray unsignedPart = path + "?response-content-disposition=" + disposition +
                                    "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=SAMPLE%2F" + stamp.left(8) +
                                    "%2Fus-east-2%2Fs3%2Faws4_request&X-Amz-Date=" + stamp +
                                    "&X-Amz-Expires=" + QByteArray::number(qint64(capped(lifetime).count())) +
                                    "&X-Amz-SignedHeaders=host";
    return linkOf(origin, unsignedPart + signatureMark + signature("GET\n" + unsignedPart));
}

QUrl FileHost::cloudFrontLink(const QUrl &origin, const QByteArray &path, std::chrono::seconds lifetime) const
{
    const qint64 end = epochSeconds(m_clock.now() + capped(lifetime));
    const QJsonObject condition{{u"DateLessThan"_s, QJsonObject{{u"AWS:EpochTime"_s, end}}}};
    const QJsonObject statement{{u"Resource"_s, QString::fromLatin1(path)}, {u"Condition"_s, condition}};
    const QByteArray policy =
        base64Url(QJsonDocument(QJsonObject{{u"Statement"_s, QJsonArray{statement}}}).toJson(QJsonDocument::Compact));
    return linkOf(origin, path + "?Policy=" + policy + "&Signature=" + signature(policy) + "&Key-Pair-Id=SAMPLE");
}

std::optional<Answer> FileHost::refusalOfS3(const Request &request) const
{
    const qsizetype mark = request.target.indexOf(signatureMark);
    const QByteArray given = request.target.mid(mark + signatureMark.size());
    // The target's own bytes are signed: a client that re-encodes the link is refused, as S3 refuses it.
    if (!sameBytes(given, signature(request.method + '\n' + request.target.left(mark))))
        return wrongSignature();
    const qint64 end = epochOfStamp(request.parameter(u"X-Amz-Date"_s).value_or(QString())) +
                       request.parameter(u"X-Amz-Expires"_s).value_or(QString()).toLongLong();
    if (epochSeconds(m_clock.now()) >= end)
        return expired();
    return std::nullopt;
}

std::optional<Answer> FileHost::refusalOfCloudFront(const Request &request) const
{
    const QByteArray policy = request.parameter(u"Policy"_s).value_or(QString()).toLatin1();
    const QByteArray given = request.parameter(u"Signature"_s).value_or(QString()).toLatin1();
    if (request.method != "GET" || !sameBytes(given, signature(policy)))
        return wrongSignature();
    const QJsonObject statement =
        QJsonDocument::fromJson(QByteArray::fromBase64(policy, QByteArray::Base64UrlEncoding))[u"Statement"][0]
            .toObject();
    if (statement[u"Resource"].toString().toLatin1() != request.path)
        return wrongSignature();
    const qint64 end = statement[u"Condition"][u"DateLessThan"][u"AWS:EpochTime"].toInteger();
    if (epochSeconds(m_clock.now()) >= end)
        return expired();
    return std::nullopt;
}

std::optional<Answer> FileHost::refusal(const Request &request) const
{
    if (!request.credentials().isEmpty())
        return xmlError(400, "InvalidArgument", "Only one auth mechanism allowed");
    if (request.method != "GET" && request.method != "HEAD")
        return xmlError(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    if (request.target.contains(signatureMark))
        return refusalOfS3(request);
    if (request.parameter(u"Policy"_s))
        return refusalOfCloudFront(request);
    return xmlError(403, "AccessDenied", "Access Denied");
}

Answer FileHost::answer(const Request &request) const
{
    if (const auto refused = refusal(request))
        return *refused;
    ContentPtr content;
    {
        const QMutexLocker lock(&m_mutex);
        content = m_published.value(request.path);
    }
    if (!content)
        return xmlError(404, "NoSuchKey", "The specified key does not exist.");
    Answer answer = rangedAnswer(request, content);
    if (const auto disposition = request.parameter(u"response-content-disposition"_s))
        answer.addHeader("Content-Disposition", disposition->toUtf8());
    return answer;
}

} // namespace sandbox
