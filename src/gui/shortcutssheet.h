#pragma once

#include "gui/shortcutlist.h"

#include <QDialog>

namespace gui {

/// All that can be done by key, on one sheet.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsSheet(const QList<ShortcutList::Section> &sections, QWidget *parent = nullptr);

private:
    QWidget *sectionWidget(const ShortcutList::Section &section, int keysWidth);
};

} // namespace gui
