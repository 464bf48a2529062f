#include "downloads/mediatruth.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace downloads {

namespace {

constexpr qsizetype longestMessage = 200;

struct Magic
{
    std::string_view extensions; ///< between spaces
    qsizetype offset;
    std::string_view bytes;
};

using namespace std::string_view_literals;

// How files begin: the formats' own specifications. Several rows with one extension are alternatives.
constexpr std::string_view isoMedia =
    " mp4 m4a m4v mov qt 3gp "sv; // ISO/IEC 14496-12 and QuickTime: size, then the box's type
constexpr std::string_view zipped = " zip docx xlsx pptx odt ods odp epub jar apk "sv;
constexpr std::array magics{
    Magic{isoMedia, 4, "ftyp"sv},
    Magic{isoMedia, 4, "moov"sv},
    Magic{isoMedia, 4, "mdat"sv},
    Magic{isoMedia, 4, "free"sv},
    Magic{isoMedia, 4, "skip"sv},
    Magic{isoMedia, 4, "wide"sv},
    Magic{" webm mkv mka "sv, 0, "\x1a\x45\xdf\xa3"sv},
    Magic{" jpg jpeg "sv, 0, "\xff\xd8\xff"sv},
    Magic{" png "sv, 0, "\x89PNG\r\n\x1a\n"sv},
    Magic{" gif "sv, 0, "GIF8"sv},
    Magic{" pdf "sv, 0, "%PDF-"sv},
    Magic{zipped, 0, "PK\x03\x04"sv},
    Magic{zipped, 0, "PK\x05\x06"sv},
    Magic{" gz tgz "sv, 0, "\x1f\x8b"sv},
    Magic{" wav avi webp "sv, 0, "RIFF"sv},
    Magic{" ogg oga ogv opus "sv, 0, "OggS"sv},
    Magic{" flac "sv, 0, "fLaC"sv},
    Magic{" vtt "sv, 0, "WEBVTT"sv},
    Magic{" vtt "sv, 0, "\xef\xbb\xbfWEBVTT"sv},
};

bool isListed(std::string_view extensions, const QString &extension)
{
    const QByteArray padded = ' ' + extension.toLatin1() + ' ';
    return extensions.find(std::string_view(padded.constData(), std::size_t(padded.size()))) != std::string_view::npos;
}

/// nullopt where it is not known how files of that kind begin.
std::optional<bool> beginsAs(const QString &extension, const QByteArray &head)
{
    std::optional<bool> answer;
    for (const Magic &magic : magics) {
        if (!isListed(magic.extensions, extension))
            continue;
        if (head.mid(magic.offset).startsWith(QByteArrayView(magic.bytes.data(), qsizetype(magic.bytes.size()))))
            return true;
        answer = false;
    }
    return answer;
}

BodyKind kindByType(const QByteArray &contentType)
{
    if (contentType == "text/html" || contentType == "application/xhtml+xml")
        return BodyKind::Html;
    if (contentType == "application/json" || contentType == "text/json" || contentType.endsWith("+json"))
        return BodyKind::Json;
    if (contentType == "application/xml" || contentType == "text/xml" || contentType.endsWith("+xml"))
        return BodyKind::Xml;
    return BodyKind::Other;
}

BodyKind kindByBytes(const QByteArray &head)
{
    QByteArray start = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    start = start.trimmed().left(64).toLower();
    for (const char *page : {"<!doctype html", "<html", "<head", "<body", "<script"}) {
        if (start.startsWith(page))
            return BodyKind::Html;
    }
    if (start.startsWith("<?xml") || start.startsWith("<error"))
        return BodyKind::Xml;
    if (start.startsWith('{') || start.startsWith('['))
        return BodyKind::Json;
    return BodyKind::Other;
}

/// Where the file itself is a page or data, which of them.
BodyKind kindByExtension(const QString &extension)
{
    if (isListed(" html htm xhtml "sv, extension))
        return BodyKind::Html;
    if (isListed(" json geojson webmanifest har ipynb "sv, extension))
        return BodyKind::Json;
    if (isListed(" xml svg rss atom kml gpx xsd xsl "sv, extension))
        return BodyKind::Xml;
    return BodyKind::Other;
}

QString oneLine(const QString &text)
{
    static const QRegularExpression query(QStringLiteral("(https?://[^\\s?#\"']*)[?#][^\\s\"']*"));
    QString line = QString(text).replace(query, QStringLiteral("\\1?…"));
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char(' '));
    line = line.simplified();
    return line.size() > longestMessage ? QString(line.left(longestMessage - 1) + QChar(0x2026)) : line;
}

QString captured(const char *pattern, const QByteArray &body)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromUtf8(body)).captured(1);
}

/// `message` of the object or of the objects in it: providers nest their errors differently.
QString messageIn(const QJsonObject &object)
{
    for (const auto *key : {"message", "errorMessage", "error_description", "detail", "error"}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isObject())
            return messageIn(value.toObject());
    }
    return {};
}

QString told(BodyKind kind, const QByteArray &body)
{
    switch (kind) {
    case BodyKind::Html:
        return captured("<title[^>]*>(.*?)</title>", body);
    case BodyKind::Json:
        return messageIn(QJsonDocument::fromJson(body).object());
    case BodyKind::Xml:
        return captured("<message>(.*?)</message>", body);
    case BodyKind::AsExpected:
    case BodyKind::Other:
        return {};
    }
    return {};
}

} // namespace

BodyKind judgeBody(const core::Recording &recording, const QByteArray &contentType, const QByteArray &head)
{
    const std::optional<bool> begins = beginsAs(recording.extension, head);
    if (begins == true)
        return BodyKind::AsExpected;

    const BodyKind expected = kindByExtension(recording.extension);
    const BodyKind byType = kindByType(contentType);
    const BodyKind byBytes = kindByBytes(head);
    if (begins == false && recording.kind == core::RecordingKind::Recording)
        return byBytes != BodyKind::Other ? byBytes : byType;
    if (byBytes == BodyKind::Html && expected != BodyKind::Html && expected != BodyKind::Xml)
        return BodyKind::Html;
    // A server may well call a page of text/plain or octet-stream so; only another kind than the file's own gives it
    // away.
    if (byType != BodyKind::Other && byType != expected && !(expected != BodyKind::Other && byBytes == expected))
        return byType;
    return BodyKind::AsExpected;
}

core::Error notMedia(BodyKind kind, const QByteArray &contentType, const QByteArray &body)
{
    const bool page = kind == BodyKind::Html;
    core::Error error(core::Error::Kind::NotMedia, oneLine(told(kind, body)),
                      page ? core::Error::Cause::HtmlPage : core::Error::Cause::None);
    error.subject = contentType.isEmpty() ? QString() : QString::fromLatin1(contentType);
    return error;
}

} // namespace downloads
