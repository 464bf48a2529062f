#include "cli/texttable.h"

#include "cli/plaintext.h"

#include <algorithm>

namespace cli {

TextTable::TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.append(fitted(plainText(cells.at(i)), m_columns.at(i).widest));
    m_rows.append(row);
}

QStringList TextTable::lines() const
{
    QStringList titles;
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        titles.append(m_columns.at(i).title);
        int width = cellWidth(titles.last());
        for (const QStringList &row : m_rows)
            width = std::max(width, cellWidth(row.at(i)));
        widths.append(width);
    }
    QStringList lines{line(titles, widths)};
    for (const QStringList &row : m_rows)
        lines.append(line(row, widths));
    return lines;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString padding(widths.at(i) - cellWidth(cells.at(i)), u' ');
        const bool right = m_columns.at(i).align == Align::Right;
        if (i > 0)
            text += QStringLiteral("  ");
        text += right ? padding + cells.at(i) : cells.at(i) + padding;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace cli
