#include "media/playable.h"

#include <QHash>

namespace media {

namespace {

Playable byExtension(const QString &extension)
{
    static const QHash<QString, Playable> kinds{
        {QStringLiteral("mp4"), Playable::Video}, {QStringLiteral("m4v"), Playable::Video},
        {QStringLiteral("mov"), Playable::Video}, {QStringLiteral("webm"), Playable::Video},
        {QStringLiteral("mkv"), Playable::Video}, {QStringLiteral("m4a"), Playable::Audio},
        {QStringLiteral("aac"), Playable::Audio}, {QStringLiteral("mp3"), Playable::Audio},
        {QStringLiteral("ogg"), Playable::Audio}, {QStringLiteral("oga"), Playable::Audio},
        {QStringLiteral("wav"), Playable::Audio}, {QStringLiteral("vtt"), Playable::Transcript},
        {QStringLiteral("jpg"), Playable::Image}, {QStringLiteral("jpeg"), Playable::Image},
        {QStringLiteral("png"), Playable::Image}, {QStringLiteral("gif"), Playable::Image},
        {QStringLiteral("bmp"), Playable::Image}, {QStringLiteral("webp"), Playable::Image},
        {QStringLiteral("csv"), Playable::Table}, {QStringLiteral("tsv"), Playable::Table},
        {QStringLiteral("json"), Playable::Json}, {QStringLiteral("txt"), Playable::Text},
        {QStringLiteral("log"), Playable::Text},  {QStringLiteral("md"), Playable::Text},
        {QStringLiteral("xml"), Playable::Text},  {QStringLiteral("html"), Playable::Text},
    };
    return kinds.value(extension, Playable::Other);
}

/// Zoom tells a chat and a timeline from other text by its words for them; its audio comes as MP4 as well.
Playable byWord(const QString &type, Playable otherwise)
{
    static const QHash<QString, Playable> kinds{
        {QStringLiteral("chat_file"), Playable::Chat},
        {QStringLiteral("chat_message"), Playable::Chat},
        {QStringLiteral("timeline"), Playable::Timeline},
        {QStringLiteral("audio_only"), Playable::Audio},
        {QStringLiteral("audio_transcript"), Playable::Transcript},
        {QStringLiteral("cc_transcript"), Playable::Transcript},
        {QStringLiteral("closed_caption"), Playable::Transcript},
    };
    return kinds.value(type.toLower(), otherwise);
}

} // namespace

Playable playableOf(const core::Recording &recording)
{
    const Playable kind = byExtension(recording.extension);
    return recording.kind == core::RecordingKind::Recording ? byWord(recording.type, kind) : kind;
}

bool isPlayed(Playable kind)
{
    return kind == Playable::Video || kind == Playable::Audio;
}

} // namespace media
