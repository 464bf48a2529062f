#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace sandbox {

/// The bytes behind a link.
struct Content
{
    /// Empty: `bytes` hold them.
    QString file;
    QByteArray bytes;
    QByteArray type;
    /// A strong validator, quoted.
    QByteArray etag;
    /// An HTTP date.
    QByteArray lastModified;
    qint64 size = 0;
};
using ContentPtr = std::shared_ptr<const Content>;

/// Whose API, or whose file host, a request is for.
enum class Site { Zoom, SignalWire, Anchor, Files };

/// A request as a dialect reads it.
class Request
{
public:
    QByteArray method;
    /// Path and query, byte for byte.
    QByteArray target;
    /// Raw path within the site: without the sandbox's prefix, percent-encoding kept.
    QByteArray path;
    QByteArray body;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;

    /// Percent-decoded, `+` read as a space; nullopt: not there.
    std::optional<QString> parameter(const QString &name) const;
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    /// Raw segments of the path: "/v2/a%2Fb" → v2, a%2Fb.
    QList<QByteArray> segments() const;
    /// Kinds of credentials that it carries, as LoggedRequest has them.
    QStringList credentials() const;
};

/// What a dialect answers.
struct Answer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray type;
    QByteArray body;
    /// Sent in place of `body`: `length` bytes from `offset`.
    ContentPtr content;
    qint64 offset = 0;
    qint64 length = 0;
    /// For the log.
    QString note;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }

    static Answer json(const QJsonObject &object, int status = 200);
    static Answer empty(int status);
    static Answer redirect(const QUrl &to);
    static Answer page(const QByteArray &body, const QByteArray &type, int status = 200);
};

} // namespace sandbox
