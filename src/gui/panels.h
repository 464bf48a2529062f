#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace gui {

/// The panels around the table: where they stand, and that the first page has the window to itself.
class Panels : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives it.
    explicit Panels(QMainWindow &window);

    /// `name` stands for it in what is saved. The window owns it from now on.
    QDockWidget *add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    const QList<QDockWidget *> &docks() const { return m_docks; }

    /// Each gets a bar to be dragged by, out of the window too. They carry headings of their own, so that a bar is
    /// noise but for whoever arranges them.
    void setMovable(bool movable);

    /// Shows the one with this in it, and in front of those it shares its place with.
    void reveal(const QWidget *panel);

    /// None shows until they come back as they were.
    void setAway(bool away);

    /// As QMainWindow writes it; while they are away, how they stood.
    QByteArray saveState() const;
    /// Empty: as they were added.
    void restoreState(const QByteArray &state);

private:
    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    QByteArray m_state;
    bool m_away = false;
};

} // namespace gui
