#pragma once

#include <QFont>
#include <QLabel>
#include <QStyle>
#include <QWidget>

namespace gui {

/// A property that the style sheet knows: `quiet`, `wrong`, `invalid`.
inline void setMark(QWidget &widget, const char *property, bool marked)
{
    if (widget.property(property).toBool() == marked)
        return;
    widget.setProperty(property, marked);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

/// What is to be said of a field, in the note below it and to a screen reader; empty: nothing.
inline void sayBelow(QWidget &field, QLabel &note, const QString &text, bool wrong)
{
    setMark(field, "invalid", wrong);
    setMark(note, "wrong", wrong);
    setMark(note, "quiet", !wrong);
    note.setText(text);
    note.setVisible(!text.isEmpty());
    field.setAccessibleDescription(text);
}

/// A note below what it is about.
inline void makeSmall(QWidget &widget)
{
    QFont small = widget.font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    widget.setFont(small);
}

/// The heading of a dialog, or of a page of it.
inline void makeTitle(QWidget &widget)
{
    QFont large = widget.font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    widget.setFont(large);
}

inline void makeBold(QWidget &widget)
{
    QFont bold = widget.font();
    bold.setWeight(QFont::DemiBold);
    widget.setFont(bold);
}

} // namespace gui
