#include "media/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace media {

namespace {

constexpr qsizetype indentWidth = 2;
/// Deeper levels stand where this one stands: indentation alone must not fill the memory.
constexpr int deepestIndent = 40;

class Indenter
{
public:
    Indenter(QStringView text, qsizetype longest) : m_text(text), m_longest(longest) {}

    QString run()
    {
        while (m_place < m_text.size() && m_result.size() < m_longest)
            step();
        if (m_result.size() > m_longest)
            m_result.truncate(m_longest);
        return m_result;
    }

private:
    void step();
    void breakLine()
    {
        m_result += u'\n';
        m_result.append(QString(indentWidth * std::min(m_depth, deepestIndent), u' '));
    }
    qsizetype endOfString() const;
    qsizetype nextToken(qsizetype from) const
    {
        while (from < m_text.size() && m_text.at(from).isSpace())
            ++from;
        return from;
    }

    QStringView m_text;
    qsizetype m_longest;
    qsizetype m_place = 0;
    int m_depth = 0;
    QString m_result;
};

qsizetype Indenter::endOfString() const
{
    qsizetype end = m_place + 1;
    while (end < m_text.size() && m_text.at(end) != u'"')
        end += m_text.at(end) == u'\\' ? 2 : 1;
    return std::min(end + 1, m_text.size());
}

void Indenter::step()
{
    const QChar character = m_text.at(m_place);
    if (character == u'"') {
        const qsizetype end = endOfString();
        m_result += m_text.mid(m_place, end - m_place);
        m_place = end;
        return;
    }
    ++m_place;
    if (character.isSpace())
        return;
    if (character == u'{' || character == u'[') {
        m_result += character;
        const qsizetype next = nextToken(m_place);
        const bool isEmpty = next < m_text.size() && (m_text.at(next) == u'}' || m_text.at(next) == u']');
        if (isEmpty) {
            m_result += m_text.at(next);
            m_place = next + 1;
            return;
        }
        ++m_depth;
        breakLine();
    } else if (character == u'}' || character == u']') {
        --m_depth;
        breakLine();
        m_result += character;
    } else if (character == u',') {
        m_result += character;
        breakLine();
    } else if (character == u':') {
        m_result += QLatin1String(": ");
    } else {
        m_result += character;
    }
}

} // namespace

std::optional<QString> indentedJson(const QString &text, qsizetype longest)
{
    // Qt's own output would sort the keys and write the numbers anew; only its verdict is wanted.
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return Indenter(text, longest).run();
}

} // namespace media
