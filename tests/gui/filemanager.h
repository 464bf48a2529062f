#pragma once

#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringList>

class QWidget;

namespace test {

/// A real file manager that shows one folder, in the test's own X session.
class FileManager
{
public:
    /// `program`: pcmanfm or thunar. The folder's own name must be unique on the display.
    FileManager(QString program, QString folder);
    /// Never by asking: with a dialog open some do not listen.
    ~FileManager();

    /// Its window is there, at the right half of the screen.
    bool start();
    /// Somewhere in the folder where no file lies, on the screen.
    QPoint emptySpot() const;

private:
    QString m_program;
    QString m_folder;
    QProcess m_process;
    QRect m_window{760, 60, 800, 800};
};

/// A person's hand on the mouse, by way of the X server.
class Hand
{
public:
    enum class End { Drop, Escape };

    /// Returns when the gesture is over; the event loop runs meanwhile. Lets go only once the target has said that it
    /// takes the drop; false where it never does. Points are on the screen, `source` is where QDrag is made.
    static bool drag(QWidget &source, QPoint from, QPoint to, End end = End::Drop);
    static bool click(QPoint at, const QString &modifier = {});

private:
    static bool run(const QStringList &gesture);
};

} // namespace test
