#include "media/vttcuetext.h"

#include "media/cleantext.h"
#include "media/transcript.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace media {

namespace {

constexpr qsizetype longestTag = 300;
constexpr qsizetype longestEntity = 10;

struct Entity
{
    QString text;
    qsizetype length = 0;
};

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// At the beginning of `text`, which begins with an ampersand.
std::optional<Entity> entityIn(QStringView text)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QString(QChar::Nbsp)},
        {QStringLiteral("lrm"), QString(QChar(0x200e))}, {QStringLiteral("rlm"), QString(QChar(0x200f))},
    };
    const qsizetype end = text.left(longestEntity).indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = text.mid(1, end - 1);
    const QString resolved = name.startsWith(u'#') ? numbered(name.mid(1)) : named.value(name.toString());
    if (resolved.isEmpty())
        return std::nullopt;
    return Entity{resolved, end + 1};
}

QString withEntities(QStringView text)
{
    QString resolved;
    while (!text.isEmpty()) {
        const auto entity = text.front() == u'&' ? entityIn(text) : std::nullopt;
        resolved += entity ? entity->text : QString(text.front());
        text = text.mid(entity ? entity->length : 1);
    }
    return resolved;
}

bool isTag(QStringView inner)
{
    static const QSet<QString> names{QStringLiteral("v"),  QStringLiteral("c"),    QStringLiteral("i"),
                                     QStringLiteral("b"),  QStringLiteral("u"),    QStringLiteral("ruby"),
                                     QStringLiteral("rt"), QStringLiteral("lang"), QStringLiteral("font")};
    const QStringView name = inner.startsWith(u'/') ? inner.mid(1) : inner;
    qsizetype end = 0;
    while (end < name.size() && name.at(end).isLetter())
        ++end;
    if (end < name.size() && !QStringView(u". \t\n/").contains(name.at(end)))
        return clockTime(inner).has_value();
    return names.contains(name.first(end).toString().toLower());
}

/// What stands between `<` and `>` at the beginning of `text`; nullopt: no tag.
std::optional<QStringView> tagIn(QStringView text)
{
    const qsizetype end = text.left(longestTag).indexOf(u'>');
    if (end < 2)
        return std::nullopt;
    const QStringView inner = text.mid(1, end - 1);
    return isTag(inner) ? std::optional(inner) : std::nullopt;
}

/// The name in `v.class The Name`; nullopt: the tag is not the beginning or end of a voice.
std::optional<QString> voiceOf(QStringView tag)
{
    if (tag.compare(u"/v", Qt::CaseInsensitive) == 0)
        return QString();
    if (!tag.startsWith(u'v', Qt::CaseInsensitive) || (tag.size() > 1 && tag.at(1).isLetter()))
        return std::nullopt;
    qsizetype blank = 0;
    while (blank < tag.size() && !tag.at(blank).isSpace())
        ++blank;
    return plainLine(withEntities(tag.mid(blank)), Transcript::longestSpeaker);
}

/// Each line without the blanks around it, without empty lines.
QString tidied(const QString &text)
{
    QStringList lines;
    LineReader reader(text);
    while (!reader.atEnd()) {
        const QStringView line = reader.next().trimmed();
        if (!line.isEmpty())
            lines += line.toString();
    }
    return plainText(lines.join(u'\n'), Transcript::longestText);
}

void close(QList<VoicedText> &pieces, VoicedText &piece)
{
    piece.text = tidied(piece.text);
    if (!piece.text.isEmpty())
        pieces.append(piece);
    piece = {};
}

} // namespace

QList<VoicedText> voicedTexts(QStringView payload)
{
    QList<VoicedText> pieces;
    VoicedText piece;
    while (!payload.isEmpty()) {
        const QChar first = payload.front();
        qsizetype taken = 1;
        if (const auto tag = first == u'<' ? tagIn(payload) : std::nullopt) {
            taken = tag->size() + 2;
            if (const auto voice = voiceOf(*tag)) {
                close(pieces, piece);
                piece.voice = *voice;
            }
        } else if (const auto entity = first == u'&' ? entityIn(payload) : std::nullopt) {
            taken = entity->length;
            piece.text += entity->text;
        } else {
            piece.text += first;
        }
        payload = payload.mid(taken);
    }
    close(pieces, piece);
    return pieces;
}

} // namespace media
