#pragma once

#include <QString>

namespace cli {

/// A stranger's text as it may be shown on a terminal: control characters (ESC, the C1 set, line ends) and those that
/// turn the writing direction become U+FFFD, so that a name can neither drive the terminal nor pose as another line.
QString plainText(const QString &text);

/// Cells that the text takes on a terminal: wide characters count two, combining ones none.
int cellWidth(const QString &text);
/// At most `cells` wide, cut at a character and ended by `…` where something is missing.
QString fitted(const QString &text, int cells);

} // namespace cli
