#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Paints a row of the accounts tree: icon or the account's dot, its name, and at the right a count or what it needs.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
