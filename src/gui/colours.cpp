#include "gui/colours.h"

namespace gui {

Colours Colours::light()
{
    return {.window = QColor(0xf6f6f7),
            .base = QColor(0xffffff),
            .hover = QColor(0xf0f0f3),
            .line = QColor(0xdedee2),
            .text = QColor(0x1b1b1f),
            .muted = QColor(0x6b6b73),
            .accent = QColor(0x2c6be0),
            .accentText = QColor(0xffffff),
            .selection = QColor(0xe3ebfb),
            .pill = QColor(0xececf0),
            .good = QColor(0x1a7f45),
            .waiting = QColor(0xa06000),
            .bad = QColor(0xc4342a)};
}

Colours Colours::dark()
{
    return {.window = QColor(0x242529),
            .base = QColor(0x1b1c1e),
            .hover = QColor(0x2c2d32),
            .line = QColor(0x37383d),
            .text = QColor(0xececee),
            .muted = QColor(0x9c9ca4),
            .accent = QColor(0x6b9cff),
            .accentText = QColor(0x10203f),
            .selection = QColor(0x22304d),
            .pill = QColor(0x303136),
            .good = QColor(0x5cc583),
            .waiting = QColor(0xe5a345),
            .bad = QColor(0xf4766a)};
}

Colours Colours::of(const QPalette &palette)
{
    Colours colours = palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
    colours.window = palette.color(QPalette::Window);
    colours.text = palette.color(QPalette::Text);
    colours.accent = palette.color(QPalette::Link);
    return colours;
}

const QColor &Colours::of(models::Tone tone) const
{
    switch (tone) {
    case models::Tone::Quiet:
        return muted;
    case models::Tone::Good:
        return good;
    case models::Tone::Waiting:
        return waiting;
    case models::Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

QPalette Colours::palette() const
{
    QPalette palette(text, base, line.lighter(110), line.darker(130), line, text, accentText, base, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    for (QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

} // namespace gui
