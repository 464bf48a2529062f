#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Paints a row of the downloads table: a thin bar for the progress, figures, and in words what happens or why it
/// waits.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
