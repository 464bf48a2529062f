#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace media {

/// What one voice says in a cue.
struct VoicedText
{
    /// Empty: no voice was named.
    QString voice;
    QString text;
};

/// The text of a WebVTT cue without its tags, its entities resolved; a piece for each voice that says something. What
/// only looks like a tag (`a < b`, `<script>`) stays as it is written.
QList<VoicedText> voicedTexts(QStringView payload);

} // namespace media
