#include "net/redact.h"

#include <QRegularExpression>
#include <QStringList>

namespace net {

namespace {

/// What an API's own routes are made of. Anything else may be an id or a token, so it is not shown whole.
bool isRouteWord(const QString &segment)
{
    static const QRegularExpression word(QStringLiteral("\\A(?:[a-z._-]{0,24}|v[0-9]{1,2})\\z"));
    return word.match(segment).hasMatch();
}

QString redactedPath(const QUrl &url)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments) {
        if (!isRouteWord(segment))
            segment = segment.left(4) + QChar(u'…');
    }
    return segments.join(u'/');
}

} // namespace

QString redacted(const QUrl &url)
{
    const QUrl::FormattingOptions originOnly =
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded;
    QString text = url.toString(originOnly) + redactedPath(url);
    if (url.hasQuery())
        text += QStringLiteral("?…");
    return text;
}

} // namespace net
