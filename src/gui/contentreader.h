#pragma once

#include "media/csvtext.h"
#include "media/playable.h"
#include "media/transcript.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <variant>

namespace gui {

/// What the bytes of a recording turned out to be.
struct ReadText
{
    QString text;
    /// There was more than the bound.
    bool isCut = false;
    /// Lines that no text edit lays out in time were broken.
    bool hasBrokenLines = false;
};

struct ReadCues
{
    media::Transcript transcript;
    media::Playable kind = media::Playable::Transcript;
};

struct NotShown
{
    /// The mime type's words for it, in the system's language: `PDF document`.
    QString kindName;
};

using ReadContent = std::variant<NotShown, ReadText, ReadCues, media::CsvText, QImage>;

/// Bytes of text that are shown.
constexpr qsizetype mostTextBytes = 2'000'000;
constexpr int mostTextLines = 100'000;
/// Characters of a line; longer ones are broken.
constexpr qsizetype longestTextLine = 4000;

/// Reads the bytes of strangers as `kind`, or as plain text where they are no such thing; `NotShown` for what is
/// neither that nor a picture. Pure, and slow for large contents: call it in a worker.
ReadContent readContent(media::Playable kind, const QByteArray &content, const QString &name);

/// What a file of that name is, by its first bytes where there are some: `PDF document`.
QString kindName(const QString &name, const QByteArray &content = {});

/// PNG, JPEG, GIF, BMP or WebP, whatever its name says; null where it is none of them, broken or too large. The first
/// picture of several. A photograph of more than 24 megapixels comes smaller.
QImage decodedImage(const QByteArray &content);

} // namespace gui
