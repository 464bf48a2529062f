#pragma once

#include "gui/rowheights.h"

#include <QListView>

#include <vector>

namespace gui {

/// The lines of a TranscriptModel below each other, each as high as its wrapped text. QListView would lay out every row
/// before it shows one; here only rows in view are measured, the others have an estimate.
class TranscriptList : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptList(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

    /// Brings the row to the upper third, unless it stands well in view.
    void follow(int row);

Q_SIGNALS:
    /// Not by `follow` nor `scrollTo`: by wheel, scroll bar or keyboard.
    void scrolledByHand();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }

private:
    QStyleOptionViewItem optionOfRow() const;
    void estimate();
    bool measure(int row);
    /// Measures what is in view; `anchor` stays where it is on the screen.
    void measureVisible(int anchor);
    void scrollToPlace(int row, int value);
    int pageRow(int from, int direction) const;

    RowHeights m_heights;
    std::vector<bool> m_measured;
    /// The row that a scroll leads to; -1: scrolled by hand.
    int m_target = -1;
    bool m_measuring = false;
    int m_estimatedWidth = -1;
};

} // namespace gui
