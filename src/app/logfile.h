#pragma once

#include <QString>

namespace app {

/// Writes what is logged into `reelkeep.log` in a folder, readable by the person alone; the last run's stays beside it.
/// What is logged holds no secret: net and providers redact before they log.
class LogFile
{
public:
    /// Takes over Qt's messages for the rest of the process.
    static void start(const QString &folder);

    /// Of this run, in that folder; and of the one before.
    static QString path(const QString &folder);
    static QString pathBefore(const QString &path);
};

} // namespace app
