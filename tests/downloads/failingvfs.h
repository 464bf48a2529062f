#pragma once

/// SQLite's own file system, in which a write, a sync or a truncation can be made to fail. One in the process; it
/// becomes the default when it is made, so before the first database is opened.
class FailingVfs
{
public:
    enum class Fault {
        Full,   ///< SQLITE_FULL for writes
        IoError ///< SQLITE_IOERR_WRITE
    };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /// Counts from 1 again; call `call` fails, and where `andAllAfter` every later one.
    void failAt(int call, Fault fault, bool andAllAfter);
    /// Nothing fails any more.
    void heal();
    /// Since failAt().
    int calls() const;
};
