#include "gui/transcriptdelegate.h"

#include "gui/celltext.h"
#include "gui/transcriptmodel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int margin = 14;
constexpr int gap = 14;
constexpr int runSpace = 9;
constexpr int lineSpace = 3;
constexpr int shortestLine = 40;

/// Where the parts of a cue stand, written from left to right.
struct Parts
{
    QRect time;
    QRect speaker;
    QRect text;
};

const TranscriptModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const TranscriptModel *>(index.model());
}

QFont speakerFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As wide as the widest: that of the last cue.
int timeWidth(const QFontMetrics &metrics, const TranscriptModel &model)
{
    QString widest = model.timeText(model.rowCount() - 1);
    for (QChar &character : widest)
        character = character.isDigit() ? QChar(u'0') : character;
    return metrics.horizontalAdvance(widest);
}

Parts partsOf(const QStyleOptionViewItem &option, const TranscriptModel &model, int row)
{
    const QFontMetrics metrics(option.font);
    const bool startsRun = model.startsRun(row);
    const int left = option.rect.left() + margin;
    const int top = option.rect.top() + (startsRun || row == 0 ? runSpace : lineSpace);
    const int textLeft = left + timeWidth(metrics, model) + gap;
    const int width = std::max(shortestLine, option.rect.right() + 1 - margin - textLeft);
    const int speakerHeight = startsRun ? QFontMetrics(speakerFont(option.font)).height() + 1 : 0;
    const int textTop = top + speakerHeight;
    return {.time = QRect(left, top, textLeft - gap - left, metrics.height()),
            .speaker = QRect(textLeft, top, width, speakerHeight),
            .text = QRect(textLeft, textTop, width, option.rect.bottom() + 1 - lineSpace - textTop)};
}

/// Each text stands on the side where its script begins.
Qt::Alignment sideOf(const QString &text)
{
    return (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// The layout, broken into lines of that width; its height.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option(sideOf(layout.text()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += std::ceil(line.height()) + 1;
    }
    layout.endLayout();
    return height;
}

QString laidOutText(const TranscriptModel &model, int row)
{
    QString text = model.cue(row).text;
    return text.replace(u'\n', QChar::LineSeparator);
}

/// A marker's yellow, and a stronger one for the hit where the search is.
QList<QTextLayout::FormatRange> formatsOf(const QList<TranscriptModel::RowHit> &hits, bool isDark)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TranscriptModel::RowHit &hit : hits) {
        QTextLayout::FormatRange range;
        range.start = hit.position;
        range.length = hit.length;
        if (hit.isCurrent) {
            range.format.setBackground(isDark ? QColor(0xe5a345) : QColor(0xf7b23b));
            range.format.setForeground(QColor(0x1b1b1f));
        } else {
            range.format.setBackground(isDark ? QColor(0x5c4a12) : QColor(0xffe699));
        }
        formats.append(range);
    }
    return formats;
}

} // namespace

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TranscriptModel &model = modelOf(index);
    const Parts parts = partsOf(option, model, index.row());
    QTextLayout layout(laidOutText(model, index.row()), option.font);
    const int height = parts.text.top() - option.rect.top() + int(layOut(layout, parts.text.width())) + lineSpace;
    return {option.rect.width(), height};
}

int TranscriptDelegate::estimatedHeight(const QStyleOptionViewItem &option, const TranscriptModel &model, int row)
{
    const int letter = std::max(1, option.fontMetrics.averageCharWidth());
    const int letters = std::max(1, (option.rect.width() - 2 * margin - gap - 6 * letter) / letter);
    const int lines = int(model.cue(row).text.size()) / letters + 1;
    const int height = option.fontMetrics.height() + 1;
    return model.startsRun(row) ? runSpace + (lines + 1) * height + lineSpace : lines * height + 2 * lineSpace;
}

void TranscriptDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent,
                                         const Colours &colours)
{
    const QRectF shape = QRectF(option.rect).adjusted(6.5, 0.5, -6.5, -0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus ? QPen(colours.accent) : QPen(Qt::NoPen));
    if (isCurrent)
        painter.setBrush(colours.selection);
    else if (isSelected)
        painter.setBrush(colours.pill);
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shape, 6, 6);
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TranscriptModel &model = modelOf(index);
    const int row = index.row();
    const Colours colours = Colours::of(option.palette);
    const bool isDark = colours.window.lightness() < 128;
    const Parts parts = partsOf(option, model, row);
    const auto placed = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    paintBackground(*painter, option, row == model.currentRow(), colours);

    painter->setFont(option.font);
    painter->setPen(colours.muted);
    const QRect time = placed(parts.time);
    if (option.direction == Qt::LeftToRight)
        CellText::drawFigures(*painter, time, model.timeText(row));
    else
        painter->drawText(time, Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, model.timeText(row));

    QTextLayout layout(laidOutText(model, row), option.font);
    layout.setFormats(formatsOf(model.hitsIn(row), isDark));
    layOut(layout, parts.text.width());
    painter->setPen(colours.text);
    const QRect text = placed(parts.text);
    if (parts.speaker.height() > 0) {
        const QString &speaker = model.cue(row).speaker;
        const QFont bold = speakerFont(option.font);
        painter->setFont(bold);
        painter->drawText(placed(parts.speaker), int(sideOf(model.cue(row).text)) | Qt::TextSingleLine,
                          QFontMetrics(bold).elidedText(speaker, Qt::ElideRight, parts.speaker.width()));
    }
    layout.draw(painter, text.topLeft());
    painter->restore();
}

} // namespace gui
