#include "core/filename.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

namespace core {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c; // spelling in Persian and others
constexpr char32_t zeroWidthJoiner = 0x200d;    // holds an emoji together
constexpr qsizetype longestExtension = 16;      // bytes; what is longer after a dot is part of the name

/// Nothing where the character is to go; Cf holds the bidi controls and everything else that has no shape of its own.
QString replacement(char32_t character)
{
    static const QString refused = QStringLiteral("<>:\"|?*");
    if (character == U'\t' || character == U'\n' || character == U'\r')
        return QStringLiteral(" ");
    if (QChar::isNonCharacter(character))
        return {};
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return {};
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return QStringLiteral(" ");
    case QChar::Other_Format:
        if (character != zeroWidthJoiner && character != zeroWidthNonJoiner)
            return {};
        break;
    default: // text; half a surrogate pair came as U+FFFD
        break;
    }
    if (character < 0x80 && refused.contains(QChar(char16_t(character))))
        return QStringLiteral("_");
    return QString::fromUcs4(&character, 1);
}

QString withoutTraps(const QString &name)
{
    QString result;
    const auto characters = name.normalized(QString::NormalizationForm_C).toUcs4();
    for (const auto character : characters)
        result += replacement(character);
    return result.normalized(QString::NormalizationForm_C);
}

QString baseName(QString name)
{
    const QStringList parts = name.replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.last();
}

QString withoutTrailingTraps(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1) == u'.' || name.at(end - 1).isSpace()))
        --end;
    return name.left(end);
}

QString trimmedEnds(const QString &name)
{
    qsizetype begin = 0;
    while (begin < name.size() && (name.at(begin) == u'.' || name.at(begin) == u'-' || name.at(begin).isSpace()))
        ++begin;
    return withoutTrailingTraps(name.mid(begin));
}

/// Windows takes `nul.txt` and `NUL .mp4` for the device as well.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("\\A(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

/// With its dot; empty where there is none worth keeping.
QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = name.mid(dot);
    const bool plausible =
        dot > 0 && extension.size() > 1 && !extension.contains(u' ') && extension.toUtf8().size() <= longestExtension;
    return plausible ? extension : QString();
}

/// The longest beginning within the limit that ends between two characters as a reader sees them, else code points.
QString cutAtCharacter(const QString &text, qsizetype maxBytes)
{
    if (text.toUtf8().size() <= maxBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (text.left(next).toUtf8().size() > maxBytes)
            break;
        end = next;
    }
    if (end > 0)
        return text.left(end);
    // One endless pile of accents is a single character.
    while (end < text.size()) {
        const qsizetype next = end + (text.at(end).isHighSurrogate() ? 2 : 1);
        if (text.left(next).toUtf8().size() > maxBytes)
            break;
        end = next;
    }
    return text.left(end);
}

/// `stem` + `tail` within the limit; the tail gives way only where it alone is too long.
QString fitted(const QString &stem, const QString &tail, qsizetype maxBytes)
{
    const qsizetype room = maxBytes - tail.toUtf8().size();
    if (room <= 0)
        return withoutTrailingTraps(cutAtCharacter(stem, maxBytes));
    return withoutTrailingTraps(cutAtCharacter(stem, room)) + tail;
}

QString limited(const QString &name, qsizetype maxBytes)
{
    if (name.toUtf8().size() <= maxBytes)
        return name;
    const QString extension = extensionOf(name);
    return fitted(name.chopped(extension.size()), extension, maxBytes);
}

} // namespace

QString safeFileName(const QString &name, qsizetype maxBytes)
{
    QString safe = limited(trimmedEnds(withoutTraps(baseName(name))), maxBytes);
    if (isDeviceName(safe))
        safe = limited(u'_' + safe, maxBytes);
    return safe.isEmpty() ? QStringLiteral("unnamed") : safe;
}

QString numberedName(const QString &safeName, int number)
{
    const QString extension = extensionOf(safeName);
    return fitted(safeName.chopped(extension.size()), QStringLiteral(" (%1)").arg(number) + extension,
                  maxNameBytes - 5);
}

QString caseKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace core
