#include "providers/providerwords.h"

#include <QRegularExpression>

namespace providers {

namespace {

constexpr qsizetype longestMessage = 500;

} // namespace

QString providerWords(const QString &message)
{
    static const QRegularExpression query(QStringLiteral(R"((https?://[^\s?#"']+)[?#][^\s"']*)"));
    static const QRegularExpression jwt(QStringLiteral(R"(eyJ[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){0,2})"));
    static const QRegularExpression scheme(QStringLiteral(R"(\b(Bearer|Basic)\s+[A-Za-z0-9+/=._~-]{8,})"));
    QString words = message.left(4 * longestMessage).simplified();
    words.replace(query, QStringLiteral("\\1"));
    words.replace(jwt, QStringLiteral("…"));
    words.replace(scheme, QStringLiteral("\\1 …"));
    if (words.size() > longestMessage)
        words = words.left(longestMessage - 1) + u'…';
    return words;
}

} // namespace providers
