#include "gui/tableview.h"

#include "gui/celltext.h"
#include "gui/colours.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui {

namespace {

constexpr int widestColumn = 280;
constexpr int columnsFitted = 50;
/// As the header's, so that a column is one.
constexpr int cellMargin = 10;
/// The header measures its words before it makes them bold.
constexpr int boldness = 12;

/// Cells with the header's margins, figures below each other.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = Colours::of(option.palette);
        const QString text = index.data().toString();
        const QRect inner = option.rect.adjusted(cellMargin, 0, -cellMargin, -1);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.selection);
        painter->setFont(option.font);
        painter->setPen(colours.text);
        if (Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight))
            CellText::drawFigures(*painter, inner,
                                  painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        else
            painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colours.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellMargin, metrics.height() + 14};
    }
};

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Table"));
    setFrameShape(QFrame::NoFrame);
    setModel(&m_model);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setHighlightSections(false);
    // Otherwise every row would be asked for its width.
    horizontalHeader()->setResizeContentsPrecision(columnsFitted);
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TableView::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TableView::setText(const media::CsvText &text)
{
    m_model.setText(text);
    for (int column = 0; column < std::min(m_model.columnCount(), columnsFitted); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + boldness, widestColumn));
    }
    scrollToTop();
}

void TableView::copySelected() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data(Qt::EditRole).toString();
    }
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace gui
