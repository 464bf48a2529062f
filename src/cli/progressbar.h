#pragma once

#include "core/id.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

namespace downloads {
struct Item;
}

namespace cli {

class Console;

/// One line at the foot of a terminal: how many files run, how much of them is here, how fast.
class ProgressBar
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProgressBar)

public:
    explicit ProgressBar(Console &console) : m_console(console) {}

    void show(const downloads::Item &item);
    /// It has ended, one way or another.
    void drop(const downloads::Item &item);

private:
    struct Running
    {
        qint64 received = 0;
        qint64 size = -1; ///< -1: unknown
        double speed = 0;
    };

    void draw();
    QString text() const;

    Console &m_console;
    QHash<core::DownloadId, Running> m_running;
    int m_ended = 0;
    QElapsedTimer m_sinceDrawn;
};

} // namespace cli
