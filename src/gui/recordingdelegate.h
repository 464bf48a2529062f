#pragma once

#include "gui/accountcolours.h"
#include "gui/colours.h"

#include <QStyledItemDelegate>

namespace gui {

/// Paints a row of the recordings table: a session in bold with its arrow and its account's dot, a file below it
/// indented, the status as a small word.
class RecordingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordingDelegate(const AccountColours &accountColours, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click opens or closes a session, within the rectangle of its name.
    static QRect arrowRect(const QRect &nameCell, Qt::LayoutDirection direction);

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const Colours &colours) const;
    void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintStatusLine(QPainter &painter, const QRect &cell, const QModelIndex &index, const Colours &colours) const;

    AccountColours m_accountColours;
};

} // namespace gui
