#include "gui/csvmodel.h"

#include "media/cleantext.h"
#include "models/displaytext.h"

#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

/// Characters of a cell that are shown: the view cuts it to the column's width anyhow.
constexpr qsizetype longestCell = 500;

bool isNumber(const QString &cell)
{
    bool plain = false;
    bool local = false;
    cell.toDouble(&plain);
    QLocale(QLocale::German).toDouble(cell, &local);
    return plain || local;
}

/// Names are never empty, never figures, and there is something below them.
bool isHeader(const QStringList &cells, int rows)
{
    return rows > 1 && std::none_of(cells.cbegin(), cells.cend(),
                                    [](const QString &cell) { return cell.trimmed().isEmpty() || isNumber(cell); });
}

} // namespace

void CsvModel::setText(const media::CsvText &text)
{
    beginResetModel();
    m_text = text;
    m_lastRow = -1;
    m_header = m_text.rowCount() > 0 ? m_text.row(0) : QStringList();
    m_hasHeader = isHeader(m_header, m_text.rowCount());
    endResetModel();
}

int CsvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_text.rowCount() - firstRow();
}

int CsvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_text.columnCount();
}

const QStringList &CsvModel::cells(int row) const
{
    if (m_lastRow != row) {
        m_lastRead = m_text.row(row + firstRow());
        m_lastRow = row;
    }
    return m_lastRead;
}

QVariant CsvModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return media::plainLine(cells(index.row()).value(index.column()), longestCell);
    if (role == Qt::EditRole) // to be copied: all of it
        return cells(index.row()).value(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = isNumber(cells(index.row()).value(index.column()).left(longestCell));
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal && m_hasHeader && section < m_header.size())
        return media::plainLine(m_header.at(section), longestCell);
    return models::DisplayText::count(section + 1);
}

} // namespace gui
