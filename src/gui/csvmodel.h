#pragma once

#include "media/csvtext.h"

#include <QAbstractTableModel>

namespace gui {

/// The rows of a CSV text; the first one heads the columns if it looks like it. A row is read when it is asked for.
class CsvModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setText(const media::CsvText &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int firstRow() const { return m_hasHeader ? 1 : 0; }
    const QStringList &cells(int row) const;

    media::CsvText m_text;
    QStringList m_header;
    bool m_hasHeader = false;
    /// A view asks for a row's cells one after the other.
    mutable QStringList m_lastRead;
    mutable int m_lastRow = -1;
};

} // namespace gui
