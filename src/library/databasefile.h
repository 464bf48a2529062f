#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QString>

namespace library {

/// One process at a time, by `PATH.lock`; the system ends a dead one's turn. Held while the library is opened, checked
/// and migrated, so that two programs that start together do not rescue each other's new file.
class FileLock
{
public:
    /// Waits for its turn. Where no lock file can be made, nothing is held.
    explicit FileLock(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    int m_descriptor = -1;
};

/// Makes sure that the file is there and readable by the person alone (0600): SQLite gives its -wal and -shm the same
/// mode.
core::Result<void> makePrivateFile(const QString &path);

/// Renames the file with its -wal to `PATH.damaged-YYYYMMDDTHHMMSSZ` or `PATH.newer-…`, never over anything; the new
/// path.
core::Result<QString> moveAside(const QString &path, core::Error::Cause cause);

} // namespace library
