#include "providers/zoom/sessionid.h"

#include <QUrl>

namespace providers::zoom {

QByteArray encodedSessionId(const core::SessionId &session)
{
    const QString &id = session.text();
    const QByteArray once = QUrl::toPercentEncoding(id);
    const bool twice = id.startsWith(u'/') || id.contains(QStringLiteral("//"));
    return twice ? once.toPercentEncoding() : once;
}

} // namespace providers::zoom
