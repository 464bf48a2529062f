#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace gui {

/// Every key that does something in a window, read off the actions and tables that do it, so that it cannot lie.
class ShortcutList
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)

public:
    struct Entry
    {
        QList<QKeySequence> keys; ///< each of them does it
        QString text;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Section
    {
        QString title;
        QList<Entry> entries;
    };

    /// Of the window first, then of the table, of the other panels, and of the player.
    static QList<Section> of(const QMainWindow &window);

private:
    static QString sectionOf(const QAction &action, const QMainWindow &window);
};

} // namespace gui
