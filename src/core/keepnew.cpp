#include "core/keepnew.h"

#include <QHash>
#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>

namespace core {

namespace {

QMetaEnum kindNames()
{
    return QMetaEnum::fromType<FileKind>();
}

FileKind byExtension(const QString &extension)
{
    static const QHash<QString, FileKind> kinds{
        {QStringLiteral("mp4"), FileKind::Video}, {QStringLiteral("m4v"), FileKind::Video},
        {QStringLiteral("mov"), FileKind::Video}, {QStringLiteral("webm"), FileKind::Video},
        {QStringLiteral("mkv"), FileKind::Video}, {QStringLiteral("m4a"), FileKind::Audio},
        {QStringLiteral("aac"), FileKind::Audio}, {QStringLiteral("mp3"), FileKind::Audio},
        {QStringLiteral("ogg"), FileKind::Audio}, {QStringLiteral("oga"), FileKind::Audio},
        {QStringLiteral("wav"), FileKind::Audio}, {QStringLiteral("vtt"), FileKind::Text},
        {QStringLiteral("srt"), FileKind::Text},  {QStringLiteral("txt"), FileKind::Text},
    };
    return kinds.value(extension, FileKind::Other);
}

} // namespace

FileKind fileKindOf(const Recording &recording)
{
    // Zoom's audio comes as MP4 as well, and its chats as JSON.
    const QString type = recording.type.toLower();
    if (recording.kind == RecordingKind::Recording) {
        if (type.startsWith(QLatin1String("audio_only")))
            return FileKind::Audio;
        if (type.startsWith(QLatin1String("chat")) || type.endsWith(QLatin1String("transcript")) ||
            type == QLatin1String("closed_caption"))
            return FileKind::Text;
    }
    return byExtension(recording.extension);
}

bool KeepNew::wants(const Recording &recording) const
{
    if (!kinds.isEmpty() && !kinds.contains(fileKindOf(recording)))
        return false;
    if (!since)
        return true;
    // By its end: what is being recorded when the person asks for it is new.
    for (const auto &moment : {recording.endedAt, recording.startedAt, recording.sessionStartedAt}) {
        if (moment)
            return *moment >= *since;
    }
    return true;
}

QJsonObject KeepNew::toJson() const
{
    QJsonArray names;
    for (const FileKind kind : kinds)
        names.append(QString::fromLatin1(kindNames().valueToKey(int(kind))));
    QJsonObject json{{QStringLiteral("folder"), folder}, {QStringLiteral("kinds"), names}};
    if (since)
        json.insert(QStringLiteral("since"), toIso(*since));
    return json;
}

KeepNew KeepNew::fromJson(const QJsonObject &json)
{
    KeepNew keep;
    keep.folder = json[QLatin1String("folder")].toString();
    for (const auto &name : json[QLatin1String("kinds")].toArray()) {
        bool known = false;
        const int value = kindNames().keyToValue(name.toString().toLatin1().constData(), &known);
        if (known && !keep.kinds.contains(FileKind(value)))
            keep.kinds.append(FileKind(value));
    }
    keep.since = parseInstant(json[QLatin1String("since")].toString());
    return keep;
}

} // namespace core
