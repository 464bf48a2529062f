#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

namespace gui {

/// Text as the tables paint it.
class CellText
{
public:
    /// Cut in the middle where it does not fit: names differ at both ends.
    static void drawElided(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment);
    /// At the end of the line, every digit as wide as the widest, so that figures stand below each other. (QFont can
    /// ask a font for its own tabular figures from Qt 6.7 on.)
    static void drawFigures(QPainter &painter, const QRect &rect, const QString &text);
    /// A small word in a quiet pill at the beginning of `rect`.
    static void drawPill(QPainter &painter, const QRect &rect, const QString &text, const QColor &word,
                         const QColor &pill);
};

} // namespace gui
