#include "gui/shortcutssheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace gui {

namespace {

constexpr int columnGap = 40;
constexpr QSize mostOfIt(760, 640);

QString keysText(const ShortcutList::Entry &entry)
{
    QStringList keys;
    for (const QKeySequence &one : entry.keys)
        keys.append(one.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("  "));
}

} // namespace

ShortcutsSheet::ShortcutsSheet(const QList<ShortcutList::Section> &sections, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("shortcuts"));
    auto *sheetLayout = new QHBoxLayout(sheet);
    sheetLayout->setContentsMargins(24, 20, 24, 8);
    sheetLayout->setSpacing(columnGap);
    // Each section into the shorter of two columns.
    std::array<QVBoxLayout *, 2> columns{new QVBoxLayout, new QVBoxLayout};
    std::array<qsizetype, 2> rows{};
    int keysWidth = 0;
    for (const ShortcutList::Section &section : sections) {
        for (const ShortcutList::Entry &entry : section.entries)
            keysWidth = std::max(keysWidth, fontMetrics().horizontalAdvance(keysText(entry)));
    }
    for (const ShortcutList::Section &section : sections) {
        const std::size_t shorter = rows[0] <= rows[1] ? 0 : 1;
        columns[shorter]->addWidget(sectionWidget(section, keysWidth));
        rows[shorter] += section.entries.size() + 2;
    }
    for (QVBoxLayout *column : columns) {
        column->setSpacing(18);
        column->addStretch();
        sheetLayout->addLayout(column);
    }
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own
    sheet->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    buttons->setContentsMargins(24, 8, 24, 16);
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    resize((sheet->sizeHint() + QSize(bar, buttons->sizeHint().height() + 8)).boundedTo(mostOfIt));
}

QWidget *ShortcutsSheet::sectionWidget(const ShortcutList::Section &section, int keysWidth)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, keysWidth);
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(section.title);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutList::Entry &entry : section.entries) {
        auto *text = new QLabel(entry.text);
        auto *keys = new QLabel(keysText(entry));
        keys->setProperty("quiet", true);
        // Read as one: the words stand before their keys for who hears them.
        text->setAccessibleName(QStringLiteral("%1: %2").arg(entry.text, keys->text()));
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        ++row;
    }
    return widget;
}

} // namespace gui
