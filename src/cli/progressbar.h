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

/// One line at the foot of a terminal: how much of the whole run is here, and how fast it comes.
class ProgressBar
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProgressBar)

public:
    explicit ProgressBar(Console &console) : m_console(console) {}

    /// It waits or runs, and belongs to the whole from now on.
    void show(const downloads::Item &item);
    /// It has ended, one way or another.
    void end(const downloads::Item &item);

private:
    struct Part
    {
        qint64 received = 0;
        qint64 size = -1; ///< -1: unknown
        double speed = 0;
    };

    void replace(const core::DownloadId &id, const Part &part);
    void draw();
    QString text() const;

    Console &m_console;
    QHash<core::DownloadId, Part> m_parts;
    Part m_whole{0, 0, 0}; ///< the sums
    int m_unknownSizes = 0;
    int m_ended = 0;
    QElapsedTimer m_sinceDrawn;
};

} // namespace cli
