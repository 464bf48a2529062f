#include "failingvfs.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace {

constexpr char name[] = "failing";

struct State
{
    std::atomic<int> calls = 0;
    std::atomic<int> failAt = 0; ///< 0: never
    std::atomic<bool> andAllAfter = false;
    std::atomic<bool> full = false;
    sqlite3_vfs *real = nullptr;
};

State state; // SQLite's callbacks carry nothing of ours

/// What SQLite allocates for us; the real file's own memory follows.
struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

bool fails()
{
    const int call = ++state.calls;
    const int failAt = state.failAt;
    return failAt > 0 && (state.andAllAfter ? call >= failAt : call == failAt);
}

int close(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}
int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (fails())
        return state.full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

/// Version 2: a write-ahead log, no memory mapping.
const sqlite3_io_methods methods{2,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    ours->real->pMethods = nullptr;
    const int opened = state.real->xOpen(state.real, path, ours->real, flags, outFlags);
    ours->base.pMethods = ours->real->pMethods ? &methods : nullptr;
    return opened;
}

sqlite3_vfs &shim()
{
    static sqlite3_vfs vfs = [] {
        state.real = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *state.real; // all but opening is the real one's
        made.zName = name;
        made.szOsFile = int(sizeof(File)) + state.real->szOsFile;
        made.pNext = nullptr;
        made.xOpen = open;
        return made;
    }();
    return vfs;
}

} // namespace

FailingVfs::FailingVfs()
{
    if (sqlite3_vfs_register(&shim(), 1) != SQLITE_OK)
        qFatal("SQLite takes no other file system");
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&shim());
}

void FailingVfs::failAt(int call, Fault fault, bool andAllAfter)
{
    state.full = fault == Fault::Full;
    state.andAllAfter = andAllAfter;
    state.failAt = call;
    state.calls = 0;
}

void FailingVfs::heal()
{
    state.failAt = 0;
}

int FailingVfs::calls() const
{
    return state.calls;
}
