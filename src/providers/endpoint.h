#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace providers {

/// Where the API of one account is: at the origin that the provider documents, or where the account's own URL puts it.
class Endpoint
{
public:
    /// `documented` is an origin without a path. `own`, where it is not empty, replaces it and may end in a path
    /// prefix.
    Endpoint(QUrl documented, const QUrl &own);

    /// The origin in effect, with its prefix and without a trailing slash.
    const QUrl &url() const { return m_url; }
    /// `target` is a documented path with its query, encoded; it is appended to the prefix.
    QUrl at(const QByteArray &target) const;
    /// The link as it is to be asked for: one on the documented origin, or on the account's without its prefix, is
    /// moved below the account's URL. One on any other origin stays as it is.
    QUrl rebased(const QUrl &link) const;
    /// On the account's API origin, and without user info.
    bool owns(const QUrl &url) const;
    bool isLoopback() const;

private:
    QUrl m_documented;
    QUrl m_url;
};

/// False for what is no single step of a path (empty, `.`, `..`): such an id would address something else.
bool isPathSegment(const QString &id);

} // namespace providers
