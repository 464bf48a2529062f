#include "media/cleantext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace media {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr char16_t objectReplacement = 0xfffc;

bool isLineSeparator(QChar character)
{
    return character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isDropped(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0) ||
           code == objectReplacement;
}

/// Embeddings, overrides and isolates; the marks (LRM, RLM) turn nothing but what they touch.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes one to `longest` ASCII digits from the beginning.
std::optional<int> takeNumber(QStringView &text, qsizetype longest)
{
    int value = 0;
    qsizetype count = 0;
    for (; count < text.size() && isDigit(text.at(count)); ++count) {
        if (count == longest)
            return std::nullopt;
        value = value * 10 + (text.at(count).unicode() - u'0');
    }
    if (count == 0)
        return std::nullopt;
    text = text.mid(count);
    return value;
}

bool take(QStringView &text, QStringView oneOf)
{
    if (text.isEmpty() || !oneOf.contains(text.front()))
        return false;
    text = text.mid(1);
    return true;
}

/// The digits behind the point, to the millisecond.
std::optional<milliseconds> takeFraction(QStringView &text)
{
    constexpr qsizetype kept = 3;
    int value = 0;
    qsizetype count = 0;
    for (; count < text.size() && isDigit(text.at(count)); ++count) {
        if (count < kept)
            value = value * 10 + (text.at(count).unicode() - u'0');
    }
    if (count == 0)
        return std::nullopt;
    for (qsizetype missing = count; missing < kept; ++missing)
        value *= 10;
    text = text.mid(count);
    return milliseconds(value);
}

QString cut(QString text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    text.truncate(longest);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    // What is cut off at the end is remembered for more to come, and no error.
    if (decoder.hasError() && !marked)
        return QString::fromLatin1(bytes);
    return text;
}

QString plainText(QStringView text, qsizetype longest)
{
    QString plain;
    plain.reserve(std::min(text.size(), longest + 1));
    for (const QChar character : text) {
        if (plain.size() > longest)
            break;
        if (isLineSeparator(character))
            plain += u'\n';
        else if (!isDropped(character))
            plain += character;
    }
    return cut(std::move(plain), longest);
}

QString plainLine(QStringView text, qsizetype longest)
{
    // Blanks shrink, so more is looked at than is kept.
    QString line = plainText(text, 4 * longest);
    line.removeIf(turnsDirection);
    return cut(line.simplified(), longest);
}

std::optional<milliseconds> clockTime(QStringView text)
{
    std::array<int, 3> parts{};
    std::size_t count = 0;
    do {
        const auto number = takeNumber(text, count == 0 ? 4 : 2);
        if (!number)
            return std::nullopt;
        parts.at(count++) = *number;
    } while (count < parts.size() && take(text, u":"));
    if (count < 2)
        return std::nullopt;
    if (count == 2)
        parts = {0, parts[0], parts[1]};
    if (parts[2] > 59 || (count == 3 && parts[1] > 59))
        return std::nullopt;
    milliseconds fraction{0};
    if (take(text, u".,")) {
        const auto digits = takeFraction(text);
        if (!digits)
            return std::nullopt;
        fraction = *digits;
    }
    if (!text.isEmpty())
        return std::nullopt;
    return hours(parts[0]) + minutes(parts[1]) + seconds(parts[2]) + fraction;
}

QStringView LineReader::next()
{
    const auto *end = std::find_if(m_rest.begin(), m_rest.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const qsizetype length = end - m_rest.begin();
    const QStringView line = m_rest.first(length);
    m_rest = m_rest.mid(length);
    if (m_rest.startsWith(u"\r\n"))
        m_rest = m_rest.mid(2);
    else if (!m_rest.isEmpty())
        m_rest = m_rest.mid(1);
    return line;
}

} // namespace media
