#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

/// Aligned columns for people. Cells are made plain, so that their width is known.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
        int widest = 40; ///< cells; longer text is cut with `…`
    };

    explicit TextTable(QList<Column> columns);

    /// As many cells as there are columns.
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The titles and the rows, without line ends.
    QStringList lines() const;

private:
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace cli
