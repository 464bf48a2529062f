#include "gui/celltext.h"

#include <QFontMetricsF>
#include <QStyle>

namespace gui {

void CellText::drawElided(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, fitting);
}

void CellText::drawFigures(QPainter &painter, const QRect &rect, const QString &text)
{
    if (painter.layoutDirection() == Qt::RightToLeft) {
        // Letters of these scripts join, and their digits are of one width.
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    qreal digitWidth = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        digitWidth = std::max(digitWidth, metrics.horizontalAdvance(QLatin1Char(digit)));
    const auto widthOf = [&](QChar letter) {
        return letter.isDigit() ? digitWidth : metrics.horizontalAdvance(letter);
    };
    qreal x = rect.right() + 1;
    for (QChar letter : text)
        x -= widthOf(letter);
    const qreal baseline = rect.center().y() + 1 + (metrics.ascent() - metrics.descent()) / 2;
    for (QChar letter : text) {
        const qreal slack = (widthOf(letter) - metrics.horizontalAdvance(letter)) / 2;
        painter.drawText(QPointF(x + slack, baseline), QString(letter));
        x += widthOf(letter);
    }
}

void CellText::drawPill(QPainter &painter, const QRect &rect, const QString &text, const QColor &word,
                        const QColor &pill)
{
    if (text.isEmpty())
        return;
    painter.save();
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    painter.setFont(small);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text) + 16, rect.width());
    const int height = metrics.height() + 4;
    const QRect shape = QStyle::visualRect(painter.layoutDirection(), rect,
                                           QRect(rect.left(), rect.center().y() - height / 2 + 1, width, height));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pill);
    painter.drawRoundedRect(shape, height / 2.0, height / 2.0);
    painter.setPen(word);
    painter.drawText(shape, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, shape.width() - 12));
    painter.restore();
}

} // namespace gui
