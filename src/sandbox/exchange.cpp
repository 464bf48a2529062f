#include "sandbox/exchange.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace sandbox {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

std::optional<QString> Request::parameter(const QString &name) const
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return std::nullopt;
    const auto pairs = target.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (decoded(equals < 0 ? pair : pair.left(equals)) == name)
            return equals < 0 ? QString() : decoded(pair.mid(equals + 1));
    }
    return std::nullopt;
}

QList<QByteArray> Request::segments() const
{
    return path.startsWith('/') ? path.mid(1).split('/') : path.split('/');
}

QStringList Request::credentials() const
{
    QStringList found;
    const QByteArray authorization = header("authorization");
    if (authorization.toLower().startsWith("basic "))
        found << QStringLiteral("basic");
    else if (authorization.toLower().startsWith("bearer "))
        found << QStringLiteral("bearer");
    else if (!authorization.isEmpty())
        found << QStringLiteral("authorization");
    if (headers.contains("anchor-api-key"))
        found << QStringLiteral("anchor-api-key");
    if (parameter(QStringLiteral("access_token")))
        found << QStringLiteral("access_token");
    return found;
}

Answer Answer::json(const QJsonObject &object, int status)
{
    return page(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", status);
}

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    return answer;
}

Answer Answer::redirect(const QUrl &to)
{
    Answer answer = empty(302);
    answer.addHeader("Location", to.toEncoded());
    return answer;
}

Answer Answer::page(const QByteArray &body, const QByteArray &type, int status)
{
    Answer answer = empty(status);
    answer.type = type;
    answer.body = body;
    return answer;
}

} // namespace sandbox
