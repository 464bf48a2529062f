#include "media/searchtext.h"

namespace media {

namespace {

bool isAscii(QStringView text)
{
    for (const QChar character : text) {
        if (character.unicode() >= 0x80)
            return false;
    }
    return true;
}

/// Accents, and the points of Hebrew and Arabic. What else combines makes another letter: the voicing of kana, the
/// vowels of Indic scripts.
bool isAccent(char32_t character)
{
    const unsigned char place = QChar::combiningClass(character);
    return place >= 200 || (place >= 10 && place <= 35);
}

} // namespace

SearchText::SearchText(QStringView original) : m_originalSize(original.size())
{
    m_text.reserve(original.size());
    if (isAscii(original)) {
        for (const QChar character : original)
            m_text += character.isSpace() ? QChar(u' ') : character.toLower();
        return;
    }
    m_positions.reserve(original.size() + 1);
    for (qsizetype i = 0; i < original.size();) {
        const bool isPair =
            original.at(i).isHighSurrogate() && i + 1 < original.size() && original.at(i + 1).isLowSurrogate();
        const QStringView character = original.mid(i, isPair ? 2 : 1);
        // Normalizing costs an allocation, and most characters are what they are.
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(original.at(i), original.at(i + 1)) : char32_t(original.at(i).unicode());
        if (QChar::decompositionTag(code) == QChar::NoDecomposition)
            append(character, i);
        else
            append(character.toString().normalized(QString::NormalizationForm_KD), i);
        i += character.size();
    }
}

void SearchText::append(QStringView decomposed, qsizetype position)
{
    constexpr char16_t eszett = 0xdf;
    constexpr char16_t largeEszett = 0x1e9e;
    const auto add = [&](QChar letter) {
        m_text += letter;
        m_positions.append(position);
    };
    for (const QChar character : decomposed) {
        const char16_t code = character.unicode();
        if (code == eszett || code == largeEszett) {
            // Qt folds it to itself.
            add(u's');
            add(u's');
        } else if (character.isSpace()) {
            add(u' ');
        } else if (character.isSurrogate() || !isAccent(code)) {
            add(character.toCaseFolded());
        }
    }
}

bool SearchText::isVoicedAt(qsizetype index) const
{
    constexpr unsigned char kanaVoicing = 8;
    return index < m_text.size() && m_text.at(index).combiningClass() == kanaVoicing;
}

qsizetype SearchText::originalPosition(qsizetype index) const
{
    if (index >= m_text.size())
        return m_originalSize;
    return m_positions.isEmpty() ? index : m_positions.at(index);
}

qsizetype SearchText::originalEnd(qsizetype index) const
{
    // Letters of one character have one position: go on to the next one's.
    const qsizetype last = index > 0 ? originalPosition(index - 1) : 0;
    while (index < m_text.size() && originalPosition(index) == last)
        ++index;
    return originalPosition(index);
}

} // namespace media
