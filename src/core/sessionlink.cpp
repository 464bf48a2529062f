#include "core/sessionlink.h"

#include <algorithm>

namespace core {

namespace {

const QString scheme = QStringLiteral("reelkeep");
const QString host = QStringLiteral("session");
/// Longer than any provider's.
constexpr qsizetype longestId = 256;

bool isPlain(const QString &id)
{
    return std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

} // namespace

QUrl linkTo(const SessionId &session)
{
    // Not through QUrl::setPath: a session of Zoom may hold a slash, which has to stay a part of the id.
    return QUrl::fromEncoded(scheme.toLatin1() + "://" + host.toLatin1() + '/' +
                             QUrl::toPercentEncoding(session.text()));
}

std::optional<SessionId> sessionIn(const QString &link)
{
    const QUrl url = QUrl::fromEncoded(link.trimmed().toUtf8(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme || url.host() != host)
        return {};
    const QString id = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).mid(1).toLatin1());
    if (id.isEmpty() || id.size() > longestId || !isPlain(id))
        return {};
    return SessionId(id);
}

} // namespace core
