#pragma once

#include <string>
#include <sys/types.h>

namespace crash {

/// What would have to be undone had the power failed, for powerloss.py: each write with what stood there before, each
/// rename, and which of them were made durable since. Appended in single writes, so that processes may share it.
class UndoLog
{
public:
    /// In the folder CRASH_UNDO; silent where that is not set.
    static const UndoLog &get();

    void willWrite(int descriptor, const std::string &path, off_t offset, std::size_t size) const;
    void willTruncate(int descriptor, const std::string &path, off_t size) const;
    /// `since`: place() before the call; what was written later may not have been part of it.
    void synced(int descriptor, off_t since) const;
    void renamed(const char *from, const char *to) const;
    void willUnlink(const char *path) const;

    off_t place() const;

private:
    UndoLog();
    void append(const std::string &head, const std::string &bytes = {}) const;

    int m_log = -1;
};

} // namespace crash
