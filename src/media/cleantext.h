#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace media {

/// UTF-8 or UTF-16 by its byte order mark; without one UTF-8 where it is valid, be it cut off in mid-character, and
/// Latin-1 where it is not.
QString decodedText(const QByteArray &bytes);

/// The text without control characters (tab and line break stay, every other line separator becomes one) and without
/// the place holder that a text layout would take for an object. Cut behind `longest` characters with an ellipsis.
QString plainText(QStringView text, qsizetype longest);

/// `plainText` on one line, without the characters that would turn the direction of what stands behind it.
QString plainLine(QStringView text, qsizetype longest);

/// `hh:mm:ss.fff`, with or without hours and fraction, a comma for the dot; hours may have four digits. Anything else:
/// nullopt.
std::optional<std::chrono::milliseconds> clockTime(QStringView text);

/// The lines of a text, however they end: CR LF, LF, or a lone CR.
class LineReader
{
public:
    /// The text outlives the reader.
    explicit LineReader(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    /// Without its ending; empty at the end.
    QStringView next();

private:
    QStringView m_rest;
};

} // namespace media
