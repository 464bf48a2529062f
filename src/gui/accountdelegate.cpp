#include "gui/accountdelegate.h"

#include "gui/celltext.h"
#include "gui/colours.h"
#include "gui/icons.h"
#include "models/accountsmodel.h"

#include <QPainter>

namespace gui {

namespace {

using Model = models::AccountsModel;

constexpr int margin = 8;
constexpr int signSide = 14;
constexpr int dotSide = 9;
constexpr int gap = 8;

Model::Kind kindOf(const QModelIndex &index)
{
    return index.data(Model::KindRole).value<Model::Kind>();
}

QString iconOf(Model::Kind kind)
{
    switch (kind) {
    case Model::Kind::All:
        return QStringLiteral("all");
    case Model::Kind::OnThisComputer:
        return QStringLiteral("check");
    case Model::Kind::Opened:
        return QStringLiteral("list");
    case Model::Kind::Heading:
    case Model::Kind::Account:
    case Model::Kind::Trash:
    case Model::Kind::BrowserDownloads:
        return {};
    }
    Q_UNREACHABLE();
}

void paintSign(QPainter &painter, const QRect &place, const QModelIndex &index, const Colours &colours)
{
    const Model::Kind kind = kindOf(index);
    if (const QString icon = iconOf(kind); !icon.isEmpty())
        Icons::named(icon, QPalette::Text).paint(&painter, place);
    if (kind != Model::Kind::Account)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(Model::NeedsCareRole).toBool() ? colours.line
                                                               : QColor(index.data(Model::ColourRole).toString()));
    painter.drawEllipse(QRect(place.left() + 1, place.center().y() - dotSide / 2 + 1, dotSide, dotSide));
}

} // namespace

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = kindOf(index) == Model::Kind::Heading ? 16 : 12;
    return {100, QFontMetrics(option.font).height() + extra};
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Model::Kind kind = kindOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.accent) : QPen(Qt::NoPen));
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6);
    }
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (kind == Model::Kind::Heading) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.86);
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(inner.adjusted(0, 8, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const auto placed = [&option, &inner](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    paintSign(*painter, placed(QRect(inner.left(), inner.center().y() - signSide / 2, signSide, signSide)), index,
              colours);
    const bool needsCare = index.data(Model::NeedsCareRole).toBool();
    const QString note = index.data(Model::NoteRole).toString();
    const int noteWidth = option.fontMetrics.horizontalAdvance(note) + gap;
    const bool isChild = kind == Model::Kind::Trash || kind == Model::Kind::BrowserDownloads;
    painter->setFont(option.font);
    painter->setPen(needsCare ? colours.bad : isChild ? colours.muted : colours.text);
    CellText::drawElided(*painter, placed(inner.adjusted(signSide + gap, 0, -noteWidth, 0)), index.data().toString(),
                         Qt::AlignVCenter | Qt::AlignLeft);
    painter->setPen(needsCare ? colours.bad : colours.muted);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, note);
    painter->restore();
}

} // namespace gui
