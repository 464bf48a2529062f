#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace downloads {
class Queue;
}
namespace models {
class QueueModel;
}

namespace gui {

/// The icon in the desktop's tray: how far the downloads are, pause and resume, the way back to the window, and the
/// end. Where the desktop has no tray there is nothing to see.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Tray(models::QueueModel &model, downloads::Queue &queue, QObject *parent = nullptr);

    void show() { m_icon.show(); }
    /// Somebody can get at the icon: a window may be hidden without being lost.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    /// For tests: what a click on the icon opens.
    const QMenu &menu() const { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setWords();
    void update();

    models::QueueModel &m_model;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_summary = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_show = nullptr;
    QAction *m_quit = nullptr;
};

} // namespace gui
