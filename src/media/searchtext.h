#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace media {

/// A text as a search sees it: compatible forms decomposed, without case and accents, each blank a space. It remembers
/// where each of its characters stood.
class SearchText
{
public:
    explicit SearchText(QStringView original);

    const QString &text() const { return m_text; }
    /// Of the character at `index`, which may be the text's end.
    qsizetype originalPosition(qsizetype index) const;
    /// The end of the character that stands before `index`, with the accents behind it.
    qsizetype originalEnd(qsizetype index) const;
    /// The character before `index` is half a kana, whose voicing stands there.
    bool isVoicedAt(qsizetype index) const;

private:
    void append(QStringView decomposed, qsizetype position);

    QString m_text;
    /// Empty while each character stands where it stood.
    QList<qsizetype> m_positions;
    qsizetype m_originalSize = 0;
};

} // namespace media
