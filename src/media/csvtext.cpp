#include "media/csvtext.h"

#include <algorithm>
#include <array>

namespace media {

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// A cell without its quotes.
QString unquoted(QStringView cell)
{
    if (!cell.startsWith(u'"'))
        return cell.toString();
    // What stands behind the closing quote is against the rules, and kept.
    QString text;
    bool quoted = true;
    for (qsizetype i = 1; i < cell.size(); ++i) {
        const bool isQuote = cell.at(i) == u'"';
        if (quoted && isQuote && i + 1 < cell.size() && cell.at(i + 1) == u'"')
            ++i;
        else if (quoted && isQuote) {
            quoted = false;
            continue;
        }
        text += cell.at(i);
    }
    return text;
}

/// Calls `cell(begin, end)` for each of the row that begins there; the place behind the row.
template <class F>
qsizetype forEachCell(QStringView text, QChar separator, qsizetype begin, F cell)
{
    const qsizetype size = text.size();
    for (;;) {
        qsizetype end = begin;
        if (end < size && text.at(end) == u'"') {
            // To the quote that is not doubled; one that is never closed takes all the rest.
            for (++end; end < size; ++end) {
                if (text.at(end) != u'"')
                    continue;
                if (end + 1 == size || text.at(end + 1) != u'"')
                    break;
                ++end;
            }
        }
        while (end < size && text.at(end) != separator && !isLineEnd(text.at(end)))
            ++end;
        cell(begin, end);
        if (end >= size)
            return size;
        if (text.at(end) != separator) {
            const bool isPair = text.at(end) == u'\r' && end + 1 < size && text.at(end + 1) == u'\n';
            return end + (isPair ? 2 : 1);
        }
        begin = end + 1;
    }
}

} // namespace

CsvText::CsvText(QString text) : m_text(std::move(text))
{
    if (m_text.size() > mostCharacters) {
        m_text.truncate(mostCharacters);
        m_cut = true;
    }
    readSeparator();
    index();
}

void CsvText::readSeparator()
{
    constexpr QStringView excel = u"sep=";
    if (m_text.startsWith(excel) && m_text.size() > excel.size() + 1 && isLineEnd(m_text.at(excel.size() + 1))) {
        m_separator = m_text.at(excel.size());
        // The line break stays: an empty line is no row.
        m_text.remove(0, excel.size() + 1);
        return;
    }
    constexpr int rowsLookedAt = 10;
    constexpr qsizetype charactersLookedAt = qsizetype(64) * 1024;
    const QStringView start = QStringView(m_text).left(charactersLookedAt);
    int most = 0;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        // The row with the fewest tells: a separator stands in all of them.
        int fewest = mostColumns;
        qsizetype place = 0;
        for (int row = 0; row < rowsLookedAt && place < start.size(); ++row) {
            int cells = 0;
            place = forEachCell(start, candidate, place, [&cells](qsizetype, qsizetype) { ++cells; });
            fewest = std::min(fewest, cells);
        }
        if (fewest > most) {
            most = fewest;
            m_separator = candidate;
        }
    }
}

void CsvText::index()
{
    qsizetype place = 0;
    while (place < m_text.size()) {
        if (rowCount() == mostRows) {
            m_cut = true;
            return;
        }
        int cells = 0;
        const qsizetype begin = place;
        qsizetype length = 0;
        place = forEachCell(m_text, m_separator, place, [&](qsizetype, qsizetype to) {
            ++cells;
            length = to - begin;
        });
        if (length == 0)
            continue; // an empty line
        m_rows.push_back(qint32(begin));
        m_cut = m_cut || cells > mostColumns;
        m_columns = std::max(m_columns, std::min(cells, mostColumns));
    }
}

QStringList CsvText::row(int index) const
{
    QStringList cells;
    forEachCell(m_text, m_separator, m_rows.at(std::size_t(index)), [&](qsizetype from, qsizetype to) {
        if (cells.size() < mostColumns)
            cells += unquoted(QStringView(m_text).mid(from, to - from));
    });
    return cells;
}

} // namespace media
