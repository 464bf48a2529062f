#include "providers/extension.h"

#include <QHash>

#include <algorithm>

namespace providers {

QString regularExtension(const QString &written)
{
    QString extension = written.trimmed().toLower();
    if (extension.startsWith(u'.'))
        extension.remove(0, 1);
    const bool plain = std::all_of(extension.cbegin(), extension.cend(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
    });
    return plain && extension.size() <= 10 ? extension : QString();
}

QString extensionOfName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : regularExtension(name.mid(dot + 1));
}

QString extensionOfMediaType(const QString &type)
{
    static const QHash<QString, QString> extensions{
        {QStringLiteral("video/mp4"), QStringLiteral("mp4")},
        {QStringLiteral("video/webm"), QStringLiteral("webm")},
        {QStringLiteral("video/x-matroska"), QStringLiteral("mkv")},
        {QStringLiteral("video/quicktime"), QStringLiteral("mov")},
        {QStringLiteral("audio/mp4"), QStringLiteral("m4a")},
        {QStringLiteral("audio/mpeg"), QStringLiteral("mp3")},
        {QStringLiteral("audio/wav"), QStringLiteral("wav")},
        {QStringLiteral("audio/x-wav"), QStringLiteral("wav")},
        {QStringLiteral("audio/ogg"), QStringLiteral("ogg")},
        {QStringLiteral("audio/webm"), QStringLiteral("webm")},
    };
    return extensions.value(type.section(u';', 0, 0).trimmed().toLower());
}

} // namespace providers
