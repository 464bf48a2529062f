#include "gui/transcriptlist.h"

#include "gui/transcriptdelegate.h"
#include "gui/transcriptmodel.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace gui {

TranscriptList::TranscriptList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new TranscriptDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes and goes would change the width, and with it every line.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &TranscriptList::scrolledByHand);
}

QStyleOptionViewItem TranscriptList::optionOfRow() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    return option;
}

void TranscriptList::estimate()
{
    m_estimatedWidth = viewport()->width();
    const auto *transcript = static_cast<const TranscriptModel *>(model());
    const std::size_t count = transcript ? std::size_t(transcript->rowCount()) : 0;
    const QStyleOptionViewItem option = optionOfRow();
    std::vector<int> heights(count);
    for (std::size_t row = 0; row < count; ++row)
        heights[row] = TranscriptDelegate::estimatedHeight(option, *transcript, int(row));
    m_heights.assign(std::move(heights));
    m_measured.assign(count, false);
}

bool TranscriptList::measure(int row)
{
    if (m_measured[std::size_t(row)])
        return false;
    m_measured[std::size_t(row)] = true;
    const int height = itemDelegate()->sizeHint(optionOfRow(), model()->index(row, 0)).height();
    if (height == m_heights.height(row))
        return false;
    m_heights.setHeight(row, height);
    return true;
}

void TranscriptList::measureVisible(int anchor)
{
    if (m_measuring || m_heights.count() == 0)
        return;
    const QScopedValueRollback guard(m_measuring, true);
    QScrollBar &bar = *verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum() && m_target < 0;
    const int place = m_heights.top(anchor) - bar.value();
    // What is measured moves other rows into view; twice is enough but for rows of one line beside rows of hundreds.
    constexpr int mostPasses = 4;
    for (int pass = 0; pass < mostPasses; ++pass) {
        bool changed = false;
        const int bottom = bar.value() + viewport()->height();
        for (int row = m_heights.rowAt(bar.value()); row < m_heights.count() && m_heights.top(row) < bottom; ++row)
            changed = measure(row) || changed;
        if (!changed)
            break;
        updateGeometries();
        bar.setValue(wasAtEnd ? bar.maximum() : m_heights.top(anchor) - place);
    }
}

void TranscriptList::doItemsLayout()
{
    estimate();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's lays out every row
    QAbstractItemView::doItemsLayout();
    if (m_heights.count() > 0)
        measureVisible(m_heights.rowAt(verticalOffset()));
}

void TranscriptList::updateGeometries()
{
    QScrollBar &bar = *verticalScrollBar();
    bar.setSingleStep(2 * fontMetrics().height());
    bar.setPageStep(viewport()->height());
    bar.setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's lays out every row
    QAbstractItemView::updateGeometries();
}

void TranscriptList::resizeEvent(QResizeEvent *event)
{
    const int anchor = m_heights.rowAt(verticalOffset());
    const int place = anchor < 0 ? 0 : m_heights.top(anchor) - verticalOffset();
    if (viewport()->width() != m_estimatedWidth)
        estimate();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's lays out every row
    QAbstractItemView::resizeEvent(event); // calls updateGeometries
    if (anchor < 0 || anchor >= m_heights.count())
        return;
    scrollToPlace(anchor, m_heights.top(anchor) - place);
    measureVisible(anchor);
}

void TranscriptList::scrollContentsBy(int, int dy)
{
    if (m_heights.count() > 0) {
        const int up = m_heights.rowAt(verticalOffset() + viewport()->height() - 1);
        const int down = m_heights.rowAt(verticalOffset());
        measureVisible(m_target >= 0 ? m_target : dy > 0 ? up : down);
    }
    viewport()->update();
}

void TranscriptList::scrollToPlace(int row, int value)
{
    const QScopedValueRollback target(m_target, row);
    verticalScrollBar()->setValue(value);
}

void TranscriptList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    if (measure(index.row()))
        updateGeometries();
    const int view = viewport()->height();
    const int top = m_heights.top(index.row());
    const int height = m_heights.height(index.row());
    int value = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        if (top + height > value + view)
            value = top + height - view;
        value = std::min(value, top);
        break;
    case PositionAtTop:
        value = top;
        break;
    case PositionAtBottom:
        value = top + height - view;
        break;
    case PositionAtCenter:
        value = top - std::max(0, (view - height) / 2);
        break;
    }
    scrollToPlace(index.row(), value);
}

void TranscriptList::follow(int row)
{
    executeDelayedItemsLayout();
    if (row < 0 || row >= m_heights.count())
        return;
    if (measure(row))
        updateGeometries();
    const int view = viewport()->height();
    const int top = m_heights.top(row);
    const bool isWellInView = top >= verticalOffset() && top + m_heights.height(row) <= verticalOffset() + view * 4 / 5;
    if (!isWellInView)
        scrollToPlace(row, top - view / 3);
}

QRect TranscriptList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, m_heights.top(index.row()) - verticalOffset(), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex TranscriptList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || y >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(y), 0);
}

int TranscriptList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void TranscriptList::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    if (m_heights.count() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option = optionOfRow();
    const QStyle::State plain = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    for (int row = m_heights.rowAt(event->rect().top() + verticalOffset()); row < m_heights.count(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() > event->rect().bottom())
            break;
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void TranscriptList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's lays out every row
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TranscriptList::keyPressEvent(QKeyEvent *event)
{
    const int before = verticalOffset();
    QListView::keyPressEvent(event);
    if (verticalOffset() != before)
        Q_EMIT scrolledByHand();
}

/// The row a page away.
int TranscriptList::pageRow(int from, int direction) const
{
    return m_heights.rowAt(m_heights.top(from) + direction * viewport()->height());
}

QModelIndex TranscriptList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    if (m_heights.count() == 0)
        return {};
    const int last = m_heights.count() - 1;
    const int from = currentIndex().isValid() ? currentIndex().row() : m_heights.rowAt(verticalOffset());
    const auto rowAfter = [&] {
        switch (action) {
        case MoveUp:
        case MovePrevious:
            return from - 1;
        case MoveDown:
        case MoveNext:
            return from + 1;
        case MoveHome:
            return 0;
        case MoveEnd:
            return last;
        case MovePageUp:
            return pageRow(from, -1);
        case MovePageDown:
            return pageRow(from, 1);
        case MoveLeft:
        case MoveRight:
            return from;
        }
        Q_UNREACHABLE();
    };
    return model()->index(std::clamp(rowAfter(), 0, last), 0);
}

void TranscriptList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    const QModelIndex first = indexAt(rect.normalized().topLeft());
    const QModelIndex last = indexAt(rect.normalized().bottomLeft());
    if (first.isValid() || last.isValid())
        selection.select(first.isValid() ? first : model()->index(0, 0),
                         last.isValid() ? last : model()->index(model()->rowCount() - 1, 0));
    selectionModel()->select(selection, command);
}

QRegion TranscriptList::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

} // namespace gui
