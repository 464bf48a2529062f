#pragma once

#include "core/time.h"
#include "sandbox/server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QUrl>

/// What came back.
struct Reply
{
    int status = 0;
    QByteArray body;
    /// Names in lower case.
    QMap<QByteArray, QByteArray> headers;

    QJsonObject json() const;
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One request by hand: no redirect is followed, nothing is added, the target is sent byte for byte. Status 0: no
/// answer.
Reply send(const QByteArray &method, const QUrl &url, const Headers &headers = {}, const QByteArray &body = {});

/// `url` with an encoded path and query appended.
QUrl at(const QUrl &url, const QByteArray &rest);

/// Signs in as the documentation says, with a hand of its own: nothing of the sandbox's signing is used.
class Credentials
{
public:
    explicit Credentials(const sandbox::SampleAccount &account) : m_account(account) {}

    /// Of a Zoom account.
    Headers bearer(core::Instant now) const;
    /// A JWT with any claims, signed with `secret`.
    static QByteArray jwt(const QJsonObject &claims, const QString &secret);
    /// Of a SignalWire account.
    Headers basic() const;
    /// Of an Anchor account.
    Headers key() const;

private:
    sandbox::SampleAccount m_account;
};
