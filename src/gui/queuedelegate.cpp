#include "gui/queuedelegate.h"

#include "gui/celltext.h"
#include "gui/colours.h"
#include "models/queuemodel.h"

#include <QPainter>

namespace gui {

namespace {

using Model = models::QueueModel;

constexpr int margin = 10;
constexpr qreal barHeight = 5;

void paintBar(QPainter &painter, const QRect &rect, const QVariant &progress, const QColor &colour,
              const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(rect.left(), rect.center().y() - barHeight / 2 + 1, rect.width(), barHeight);
    painter.setBrush(colours.pill);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    const double part = progress.toDouble();
    if (part <= 0)
        return;
    const qreal done = std::max(barHeight, bar.width() * part);
    if (painter.layoutDirection() == Qt::RightToLeft)
        bar.setLeft(bar.right() - done);
    else
        bar.setWidth(done);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const auto tone = index.data(Model::ToneRole).value<models::Tone>();
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colours.selection : colours.base);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    const Qt::Alignment left = Qt::AlignVCenter | Qt::AlignLeft;
    switch (Model::Column(index.column())) {
    case Model::Column::Name:
        CellText::drawElided(*painter, inner, index.data().toString(), left);
        break;
    case Model::Column::Progress:
        paintBar(*painter, inner, index.data(Model::ProgressRole),
                 tone == models::Tone::Quiet ? colours.accent : colours.of(tone), colours);
        break;
    case Model::Column::Size:
        CellText::drawFigures(*painter, inner, index.data().toString());
        break;
    case Model::Column::State:
        painter->setPen(tone == models::Tone::Quiet ? colours.text : colours.of(tone));
        CellText::drawElided(*painter, inner, index.data().toString(), left);
        break;
    case Model::Column::Account:
        painter->setPen(colours.muted);
        CellText::drawElided(*painter, inner, index.data().toString(), left);
        break;
    }
    painter->restore();
}

} // namespace gui
