#include "providers/zoom/sessionid.h"

#include <QRegularExpression>
#include <QUrl>

namespace providers::zoom {

QByteArray encodedSessionId(const core::SessionId &session)
{
    const QString &id = session.text();
    const QByteArray once = QUrl::toPercentEncoding(id);
    const bool twice = id.startsWith(u'/') || id.contains(QStringLiteral("//"));
    return twice ? once.toPercentEncoding() : once;
}

QString sessionIdIn(const QString &word)
{
    constexpr qsizetype longestEncoded = 128;
    // 16 bytes: 21 characters of six bits, one of two, and the padding.
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9A-Za-z+/]{21}[AQgw](?:==)?\z)"));
    if (word.size() > longestEncoded)
        return {};
    QString id = word;
    for (int layer = 0; layer < 2 && id.contains(u'%'); ++layer)
        id = QUrl::fromPercentEncoding(id.toUtf8());
    if (!form.match(id).hasMatch())
        return {};
    return id.endsWith(u'=') ? id : id + QStringLiteral("==");
}

} // namespace providers::zoom
