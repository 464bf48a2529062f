#pragma once

#include "gui/csvmodel.h"

#include <QTableView>

namespace gui {

/// A CSV text as a table to read and to copy from.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setText(const media::CsvText &text);

private:
    void copySelected() const;

    CsvModel m_model;
};

} // namespace gui
