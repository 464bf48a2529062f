#pragma once

#include "gui/colours.h"

#include <QStyledItemDelegate>

namespace gui {

class TranscriptModel;

/// Paints a cue: its time, who speaks (in bold, once a run), the text wrapped below with what a search found. The model
/// is a TranscriptModel.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// For the width of `option.rect`.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// About as high, for the price of a division: rows that were never seen need no more.
    static int estimatedHeight(const QStyleOptionViewItem &option, const TranscriptModel &model, int row);

private:
    static void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent,
                                const Colours &colours);
};

} // namespace gui
