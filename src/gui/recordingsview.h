#pragma once

#include <QTableView>

class QMenu;

namespace models {
class RecordingsModel;
}

namespace gui {

/// The recordings table: sessions that open and close by arrow, double click and keys, a last row across all columns,
/// and a report of where the person looks.
class RecordingsView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordingsView(QWidget *parent = nullptr);

    /// Use this, not setModel().
    void setRecordings(models::RecordingsModel *model);
    /// The columns that a new person sees, in this order of widths.
    void showDefaultColumns();
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);
    /// To choose which columns are shown.
    void fillColumnsMenu(QMenu &menu);

    void selectAll() override;

Q_SIGNALS:
    /// The last row in sight and how many fit.
    void viewMoved(int lastVisibleRow, int visibleRows);
    void downloadWanted();
    void allSelected();
    /// The selected rows are being dragged; the left button is held.
    void dragWanted();
    /// A file was double-clicked, or entered.
    void playWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanStatusRow();
    void leaveStatusRow(const QModelIndex &parent, int first, int last);
    void tellView();
    void toggle(int row);
    /// Left on a file goes to its session.
    void closeOrLeave(int row);
    void chooseColumns(const QPoint &position);

    models::RecordingsModel *m_model = nullptr;
    int m_spannedRow = -1;
    /// A drag was begun with the button that is held, whatever became of it.
    bool m_isDragging = false;
};

} // namespace gui
