#include "gui/contentreader.h"

#include "media/cleantext.h"
#include "media/jsontext.h"
#include "media/transcriptfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QMimeDatabase>

#include <cmath>
#include <limits>

namespace gui {

namespace {

using media::Playable;

/// By the first bytes: no other decoder is ever asked.
QByteArray pictureFormat(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return "gif";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    return content.startsWith("BM") ? "bmp" : QByteArray();
}

/// No text has a zero in it; UTF-16 is text once it is decoded.
bool isText(const QByteArray &content)
{
    constexpr qsizetype bytesLookedAt = qsizetype(64) * 1024;
    return !media::decodedText(content.left(bytesLookedAt)).contains(QChar::Null);
}

/// Breaks what is longer and ends behind the bound of lines: one line of two megabytes, or two million lines of none,
/// would take a text edit seconds.
QString withBoundedLines(const QString &text, ReadText &read)
{
    QString result;
    result.reserve(text.size());
    qsizetype begin = 0;
    int lines = 0;
    while (begin < text.size()) {
        if (++lines > mostTextLines) {
            read.isCut = true;
            break;
        }
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd + 1;
        while (end - begin > longestTextLine + 1) {
            // Not within a pair.
            const qsizetype length = longestTextLine - (text.at(begin + longestTextLine - 1).isHighSurrogate() ? 1 : 0);
            result += QStringView(text).mid(begin, length);
            result += u'\n';
            begin += length;
            read.hasBrokenLines = true;
        }
        result += QStringView(text).mid(begin, end - begin);
        begin = end;
    }
    return result;
}

ReadText shownText(QString text, bool isCut)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    ReadText read;
    read.isCut = isCut;
    read.text = withBoundedLines(media::plainText(text, std::numeric_limits<qsizetype>::max() / 2), read);
    return read;
}

ReadContent readText(const QByteArray &content, const QString &name)
{
    if (!isText(content))
        return NotShown{kindName(name, content)};
    return shownText(media::decodedText(content.left(mostTextBytes)), content.size() > mostTextBytes);
}

ReadContent readJson(const QByteArray &content, const QString &name)
{
    // Half a document is none: what is too long stays as it is.
    if (content.size() > mostTextBytes || !isText(content))
        return readText(content, name);
    const auto indented = media::indentedJson(media::decodedText(content), 2 * mostTextBytes);
    if (!indented)
        return readText(content, name);
    return shownText(*indented, indented->size() == 2 * mostTextBytes);
}

ReadContent readTable(const QByteArray &content, const QString &name)
{
    if (!isText(content))
        return readText(content, name);
    media::CsvText csv(media::decodedText(content));
    if (csv.rowCount() == 0)
        return readText(content, name);
    return csv;
}

ReadContent readImage(const QByteArray &content, const QString &name)
{
    const QImage image = decodedImage(content);
    if (image.isNull())
        return NotShown{kindName(name, content)};
    return image;
}

ReadContent readCueFile(Playable kind, const QByteArray &content, const QString &name)
{
    const media::Transcript transcript = media::readCues(kind, content);
    // A file that is something else is better seen as it is than not at all.
    if (transcript.isEmpty() && !content.trimmed().isEmpty() && transcript.skipped() > 0)
        return readText(content, name);
    return ReadCues{transcript, kind};
}

ReadContent readOther(const QByteArray &content, const QString &name)
{
    if (!pictureFormat(content).isEmpty())
        return readImage(content, name);
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, content);
    if (type.inherits(QStringLiteral("text/plain")))
        return readText(content, name);
    return NotShown{kindName(name, content)};
}

} // namespace

QString kindName(const QString &name, const QByteArray &content)
{
    constexpr qsizetype bytesLookedAt = qsizetype(16) * 1024;
    const QMimeDatabase types;
    const QMimeType type = content.isEmpty() ? types.mimeTypeForFile(name, QMimeDatabase::MatchExtension)
                                             : types.mimeTypeForFileNameAndData(name, content.left(bytesLookedAt));
    return type.isDefault() ? QString() : type.comment();
}

QImage decodedImage(const QByteArray &content)
{
    constexpr int megabytes = 128;
    constexpr double mostPixels = 24e6;
    const QByteArray format = pictureFormat(content);
    if (format.isEmpty())
        return {};
    QImageReader::setAllocationLimit(megabytes);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const double pixels = double(size.width()) * size.height();
    if (pixels > mostPixels && format == "jpeg") // the one format that is decoded at a smaller scale
        reader.setScaledSize(size * std::sqrt(mostPixels / pixels));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

ReadContent readContent(Playable kind, const QByteArray &content, const QString &name)
{
    switch (kind) {
    case Playable::Video:
    case Playable::Audio:
        return NotShown{kindName(name, content)};
    case Playable::Transcript:
    case Playable::Chat:
    case Playable::Timeline:
        return readCueFile(kind, content, name);
    case Playable::Image:
        return readImage(content, name);
    case Playable::Table:
        return readTable(content, name);
    case Playable::Json:
        return readJson(content, name);
    case Playable::Text:
        return readText(content, name);
    case Playable::Other:
        return readOther(content, name);
    }
    Q_UNREACHABLE();
}

} // namespace gui
