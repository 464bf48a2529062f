#include "gui/clipboardactions.h"

#include "gui/recordingsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace gui {

namespace {

/// Each cell is put into words; more would be felt.
constexpr int mostRows = 10'000;

/// Names are strangers' words: what would part lines or columns becomes a space.
QString plainCell(const QModelIndex &cell)
{
    return cell.data().toString().simplified();
}

void put(const QStringList &lines)
{
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace

ClipboardActions::ClipboardActions(RecordingsPanel &panel) : m_panel(panel), m_view(panel.view())
{
    m_copy.setShortcut(QKeySequence::Copy);
    m_copy.setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(&m_copy);
    connect(&m_copy, &QAction::triggered, this, &ClipboardActions::copyRows);
    connect(&m_copyCell, &QAction::triggered, this, &ClipboardActions::copyCell);
    connect(&m_copyIds, &QAction::triggered, this, &ClipboardActions::copyIds);
    connect(&m_copySessionIds, &QAction::triggered, this, &ClipboardActions::copySessionIds);
    connect(&panel, &RecordingsPanel::selectionChanged, this, [this] { update(m_panel.selection()); });
    update(panel.selection());
}

void ClipboardActions::update(const RecordingsPanel::Selection &selection)
{
    const QString nothing = selection.recordings.isEmpty() ? tr("Select a recording first.") : QString();
    const bool tooMany = selection.recordings.size() > mostRows;
    allow(m_copy,
          tooMany ? tr("Too many rows to copy: at most %1. Export the list instead.").arg(QLocale().toString(mostRows))
                  : nothing);
    allow(m_copyCell, nothing);
    allow(m_copyIds, nothing);
    allow(m_copySessionIds, nothing);
}

void ClipboardActions::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    // Here and not once: the language may change.
    m_copy.setText(tr("Copy"));
    m_copyCell.setText(tr("Copy cell"));
    m_copyIds.setText(tr("Copy ids"));
    m_copySessionIds.setText(tr("Copy session ids"));
    update(selection);
    menu.addAction(&m_copy);
    menu.addAction(&m_copyCell);
    menu.addAction(&m_copyIds);
    menu.addAction(&m_copySessionIds);
}

void ClipboardActions::copyRows() const
{
    QModelIndexList rows = m_view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QHeaderView &header = *m_view.horizontalHeader();
    QList<int> columns;
    for (int position = 0; position < header.count(); ++position) {
        if (!header.isSectionHidden(header.logicalIndex(position)))
            columns.append(header.logicalIndex(position));
    }
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column : std::as_const(columns))
            cells.append(plainCell(row.siblingAtColumn(column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    put(lines);
}

void ClipboardActions::copyCell() const
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid())
        put({plainCell(current)});
}

void ClipboardActions::copyIds() const
{
    QStringList ids;
    for (const auto &chosen : m_panel.selection().recordings)
        ids.append(chosen.recording.id.text());
    put(ids);
}

void ClipboardActions::copySessionIds() const
{
    QStringList ids;
    for (const auto &chosen : m_panel.selection().recordings)
        ids.append(chosen.recording.sessionId.text());
    ids.removeDuplicates();
    put(ids);
}

} // namespace gui
