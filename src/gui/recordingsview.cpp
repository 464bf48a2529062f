#include "gui/recordingsview.h"

#include "gui/recordingdelegate.h"
#include "gui/recordingskeys.h"
#include "models/displaytext.h"
#include "models/recordingsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace gui {

namespace {

using models::Column;
using Model = models::RecordingsModel;

constexpr int rowPadding = 14;

constexpr int columnPadding = 26;
constexpr int headerPadding = 36; // it may hold the arrow of the sort
constexpr int chosenWidth = 120;

bool isHiddenAtFirst(Column column)
{
    return column == Column::Session || column == Column::Type || column == Column::Saved;
}

/// What mostly stands in the column where it is long, in the language that is spoken.
QStringList longTexts(Column column)
{
    using namespace std::chrono_literals;
    using Cells = models::RecordingCells;
    using models::Availability;
    using models::DisplayText;
    const core::Instant november(std::chrono::milliseconds(1'795'132'800'000));
    switch (column) {
    case Column::Started:
        return {DisplayText::moment(november, november), DisplayText::moment(november, november + 24h),
                DisplayText::moment(november, november + 72h)};
    case Column::Length:
        return {DisplayText::length(10h)};
    case Column::Size:
        return {DisplayText::size(888'000)};
    case Column::Status:
        return {Cells::availabilityText(Availability::InCloud), Cells::availabilityText(Availability::Processing),
                Cells::availabilityText(Availability::Downloading), Cells::availabilityText(Availability::Saved)};
    case Column::VanishesIn:
        return {DisplayText::span(30 * 24h)};
    case Column::Name:
    case Column::Session:
    case Column::Type:
    case Column::Saved:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

RecordingsView::RecordingsView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordingsView::chooseColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordingsView::tellView);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &RecordingsView::tellView);
}

void RecordingsView::setRecordings(models::RecordingsModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordingsView::spanStatusRow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordingsView::leaveStatusRow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordingsView::spanStatusRow);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordingsView::spanStatusRow);
    horizontalHeader()->setSortIndicator(int(Column::Started), Qt::DescendingOrder);
    setSortingEnabled(true);
    spanStatusRow();
}

void RecordingsView::showDefaultColumns()
{
    QFont bold = font(); // as sessions are painted
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(models::RecordingCells::header(Column(column))) + headerPadding;
        for (const QString &text : longTexts(Column(column)))
            width = std::max(width, metrics.horizontalAdvance(text) + columnPadding);
        setColumnHidden(column, isHiddenAtFirst(Column(column)));
        setColumnWidth(column, isHiddenAtFirst(Column(column)) ? chosenWidth : width);
    }
    // The name takes what the others leave.
    horizontalHeader()->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
}

QByteArray RecordingsView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool RecordingsView::restoreColumns(const QByteArray &state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void RecordingsView::spanStatusRow()
{
    const int last = m_model->rowCount() - 1;
    const bool hasStatus = last >= 0 && m_model->rowKind(last) == Model::RowKind::Status;
    const int wanted = hasStatus ? last : -1;
    if (m_spannedRow == wanted && wanted >= 0 && columnSpan(wanted, 0) > 1)
        return;
    clearSpans();
    if (hasStatus)
        setSpan(last, 0, 1, m_model->columnCount());
    m_spannedRow = wanted;
}

/// Focus that came before the first rows went to the row that says so. It would run away to the end with it, and the
/// view after it.
void RecordingsView::leaveStatusRow(const QModelIndex &, int first, int last)
{
    const QModelIndex current = currentIndex();
    const bool wereNone = first == 0 && last + 2 == m_model->rowCount();
    if (wereNone && current.isValid() && m_model->rowKind(current.row()) == Model::RowKind::Status)
        selectionModel()->setCurrentIndex(m_model->index(0, current.column()), QItemSelectionModel::NoUpdate);
}

void RecordingsView::tellView()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    const int visible = std::max(1, viewport()->height() / height);
    const int last = (verticalScrollBar()->value() + viewport()->height()) / height;
    Q_EMIT viewMoved(std::clamp(last, 0, m_model->rowCount() - 1), visible);
}

void RecordingsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellView();
}

void RecordingsView::toggle(int row)
{
    switch (m_model->rowKind(row)) {
    case Model::RowKind::Session:
        m_model->setOpen(row, !m_model->index(row, 0).data(Model::OpenRole).toBool());
        return;
    case Model::RowKind::Status:
        m_model->actOnStatus();
        return;
    case Model::RowKind::File:
        return Q_EMIT playWanted();
    }
}

void RecordingsView::closeOrLeave(int row)
{
    if (m_model->rowKind(row) == Model::RowKind::Session) {
        m_model->setOpen(row, false);
        return;
    }
    if (!m_model->isGrouped() || m_model->rowKind(row) != Model::RowKind::File)
        return;
    while (row > 0 && m_model->rowKind(row) != Model::RowKind::Session)
        --row;
    setCurrentIndex(m_model->index(row, currentIndex().column()));
}

void RecordingsView::keyPressEvent(QKeyEvent *event)
{
    using Command = RecordingsKeys::Command;
    const QModelIndex current = currentIndex();
    const std::optional<Command> command = RecordingsKeys::of(event->keyCombination());
    if (command == Command::OpenAll || command == Command::CloseAll) {
        m_model->setAllOpen(command == Command::OpenAll);
        return;
    }
    if (!current.isValid() || !command) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (command == Command::Open)
        m_model->setOpen(current.row(), true);
    else if (command == Command::CloseOrLeave)
        closeOrLeave(current.row());
    else
        toggle(current.row());
}

void RecordingsView::startDrag(Qt::DropActions)
{
    m_isDragging = true;
    Q_EMIT dragWanted();
}

// The view knows of no drag that begins a little later: it would take what the pointer does meanwhile for a selection.
void RecordingsView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging || !event->buttons().testFlag(Qt::LeftButton))
        QTableView::mouseMoveEvent(event);
}

void RecordingsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        QTableView::mouseReleaseEvent(event);
}

void RecordingsView::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const Model::RowKind kind = m_model->rowKind(index.row());
        const QRect name = visualRect(m_model->index(index.row(), 0));
        const bool onArrow =
            RecordingDelegate::arrowRect(name, layoutDirection()).contains(event->position().toPoint());
        if (kind == Model::RowKind::Status || (kind == Model::RowKind::Session && onArrow)) {
            toggle(index.row());
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void RecordingsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && m_model->rowKind(index.row()) != Model::RowKind::Status)
        toggle(index.row());
    else
        QTableView::mouseDoubleClickEvent(event);
}

void RecordingsView::selectAll()
{
    int last = m_model->rowCount() - 1;
    if (last >= 0 && m_model->rowKind(last) == Model::RowKind::Status)
        --last;
    // Not QTableView's, which toggles what is selected while Ctrl is held.
    if (last >= 0)
        selectionModel()->select(QItemSelection(m_model->index(0, 0), m_model->index(last, 0)),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT allSelected();
}

void RecordingsView::fillColumnsMenu(QMenu &menu)
{
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(models::RecordingCells::header(Column(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("As at first"), this, &RecordingsView::showDefaultColumns);
}

void RecordingsView::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace gui
