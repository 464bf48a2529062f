#include "cli/plaintext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <wchar.h>

namespace cli {

namespace {

bool isDangerous(QChar character)
{
    const char16_t code = character.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const bool lineEnd = code == 0x2028 || code == 0x2029;
    const bool direction = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                           (code >= 0x2066 && code <= 0x2069);
    return control || lineEnd || direction;
}

int widthOf(char32_t character)
{
    // -1 for what the locale does not know: under LC_ALL=C everything beyond ASCII.
    const int width = ::wcwidth(wchar_t(character));
    return width < 0 ? 1 : width;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text;
    std::replace_if(plain.begin(), plain.end(), isDangerous, QChar(QChar::ReplacementCharacter));
    return plain;
}

int cellWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString fitted(const QString &text, int cells)
{
    if (cellWidth(text) <= cells)
        return text;
    QString cut;
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += widthOf(character);
        if (width > cells - 1)
            break;
        cut += QString::fromUcs4(&character, 1);
    }
    return cells > 0 ? cut + u'…' : QString();
}

} // namespace cli
