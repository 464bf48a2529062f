#include "gui/recordingdelegate.h"

#include "gui/celltext.h"
#include "gui/icons.h"
#include "models/recordingsmodel.h"

#include <QPainter>

namespace gui {

namespace {

using Model = models::RecordingsModel;

constexpr int margin = 10;
constexpr int arrowSide = 12;
constexpr int dotSide = 8;
constexpr int gap = 8;
constexpr int nameIndent = margin + arrowSide + gap + dotSide + gap;

Model::RowKind kindOf(const QModelIndex &index)
{
    return index.data(Model::RowKindRole).value<Model::RowKind>();
}

} // namespace

RecordingDelegate::RecordingDelegate(const AccountColours &accountColours, QObject *parent)
    : QStyledItemDelegate(parent), m_accountColours(accountColours)
{}

QRect RecordingDelegate::arrowRect(const QRect &nameCell, Qt::LayoutDirection direction)
{
    const QRect place(nameCell.left(), nameCell.top(), margin + arrowSide + gap / 2, nameCell.height());
    return QStyle::visualRect(direction, nameCell, place);
}

QSize RecordingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + nameIndent + margin, metrics.height() + 14};
}

void RecordingDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                        const Colours &colours) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? colours.selection : colours.base);
    painter.setPen(colours.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The keyboard's place, said by a bar at the row's beginning.
    if (index.column() == 0 && option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                                            QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1)),
                         colours.accent);
}

void RecordingDelegate::paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const bool isSession = kindOf(index) == Model::RowKind::Session;
    const bool grouped = static_cast<const Model *>(index.model())->isGrouped();
    const auto placed = [&painter, &cell](const QRect &rect) {
        return QStyle::visualRect(painter.layoutDirection(), cell, rect);
    };
    int x = cell.left() + margin;
    if (isSession) {
        const QString closed =
            painter.layoutDirection() == Qt::RightToLeft ? QStringLiteral("open-left") : QStringLiteral("open-right");
        const QString arrow = index.data(Model::OpenRole).toBool() ? QStringLiteral("open-down") : closed;
        Icons::named(arrow, QPalette::PlaceholderText)
            .paint(&painter, placed(QRect(x, cell.center().y() - arrowSide / 2, arrowSide, arrowSide)));
        x += arrowSide + gap;
    }
    if (isSession || !grouped) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_accountColours.of(core::AccountId(index.data(Model::AccountRole).toString())));
        painter.drawEllipse(placed(QRect(x, cell.center().y() - dotSide / 2 + 1, dotSide, dotSide)));
        painter.restore();
        x += dotSide + gap;
    } else {
        x = cell.left() + nameIndent;
    }
    CellText::drawElided(painter, placed(QRect(x, cell.top(), cell.right() - x - gap, cell.height())),
                         index.data().toString(), Qt::AlignVCenter | Qt::AlignLeft);
}

void RecordingDelegate::paintStatusLine(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                        const Colours &colours) const
{
    const QString text = index.data().toString();
    const bool actionable = index.data(Model::ActionableRole).toBool();
    const int cut = actionable ? int(text.lastIndexOf(QLatin1Char('\xb7'))) : -1;
    const QRect rect = cell.adjusted(margin, 0, -margin, 0);
    QRect drawn;
    painter.setPen(colours.muted);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     text.left(cut < 0 ? text.size() : cut + 2), &drawn);
    if (cut < 0)
        return;
    painter.setPen(colours.accent);
    const int x = rect.left() + painter.fontMetrics().horizontalAdvance(text.left(cut + 2));
    painter.drawText(
        QStyle::visualRect(painter.layoutDirection(), rect, QRect(x, rect.top(), rect.right() - x, rect.height())),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text.mid(cut + 2));
}

void RecordingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Model::RowKind kind = kindOf(index);
    painter->save();
    paintBackground(*painter, option, index, colours);
    QFont font = option.font;
    if (kind == Model::RowKind::Session)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const QRect inner = cell.adjusted(margin, 0, -margin, 0);
    const auto column = models::Column(index.column());
    if (kind == Model::RowKind::Status) {
        if (index.column() == 0)
            paintStatusLine(*painter, cell, index, colours);
    } else if (column == models::Column::Name) {
        paintName(*painter, cell, index);
    } else if (column == models::Column::Status) {
        CellText::drawPill(*painter, inner, index.data().toString(),
                           colours.of(index.data(Model::ToneRole).value<models::Tone>()), colours.pill);
    } else if (models::RecordingCells::isNumeric(column)) {
        CellText::drawFigures(*painter, inner, index.data().toString());
    } else {
        if (column == models::Column::VanishesIn)
            painter->setPen(colours.waiting);
        CellText::drawElided(*painter, inner, index.data().toString(), Qt::AlignVCenter | Qt::AlignLeft);
    }
    painter->restore();
}

} // namespace gui
