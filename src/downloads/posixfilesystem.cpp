#include "downloads/posixfilesystem.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace downloads {

namespace {

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

template <class Call>
auto retried(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result < 0 ? decltype(result)(-errno) : result;
}

bool sameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool sameFile(const QByteArray &a, const QByteArray &b)
{
    struct stat first
    {};
    struct stat second
    {};
    return lstat(a.constData(), &first) == 0 && lstat(b.constData(), &second) == 0 && sameFile(first, second);
}

/// Between open() and flock() its owner may have renamed the file: it would be somebody's finished file by now.
bool stillNamed(int descriptor, const QByteArray &path)
{
    struct stat opened
    {};
    struct stat named
    {};
    return fstat(descriptor, &opened) == 0 && lstat(path.constData(), &named) == 0 && sameFile(opened, named);
}

// RENAME_NOREPLACE of <linux/fs.h>, which clashes with other headers.
constexpr unsigned int noReplace = 1;

/// Where the file system knows no RENAME_NOREPLACE: a hard link never overwrites either.
int linkAndUnlink(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) < 0)
        return -errno;
    return ::unlink(from.constData()) < 0 ? -errno : 0;
}

/// FAT has neither; what is left is to look first. Only here a file created in between could be lost.
int lookAndRename(const QByteArray &from, const QByteArray &to)
{
    struct stat status
    {};
    if (lstat(to.constData(), &status) == 0)
        return -EEXIST;
    return ::rename(from.constData(), to.constData()) < 0 ? -errno : 0;
}

} // namespace

FileSystem &FileSystem::real()
{
    static PosixFileSystem system; // without state
    return system;
}

int PosixFileSystem::makeFolder(const QString &folder)
{
    std::error_code failure;
    std::filesystem::create_directories(encoded(folder).constData(), failure);
    return -failure.value();
}

int PosixFileSystem::open(const QString &path, int flags, int mode)
{
    const QByteArray name = encoded(path);
    const int descriptor =
        retried([&] { return ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode_t(mode)); });
    if (descriptor < 0)
        return descriptor;
    const int locked = retried([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); });
    if (locked < 0 || !stillNamed(descriptor, name)) {
        ::close(descriptor);
        return locked < 0 ? locked : -EWOULDBLOCK;
    }
    return descriptor;
}

qint64 PosixFileSystem::size(int descriptor)
{
    struct stat status
    {};
    return ::fstat(descriptor, &status) < 0 ? -errno : qint64(status.st_size);
}

qint64 PosixFileSystem::write(int descriptor, const char *data, qint64 size, qint64 offset)
{
    return retried([&] { return qint64(::pwrite(descriptor, data, std::size_t(size), off_t(offset))); });
}

qint64 PosixFileSystem::read(int descriptor, char *data, qint64 size, qint64 offset)
{
    return retried([&] { return qint64(::pread(descriptor, data, std::size_t(size), off_t(offset))); });
}

int PosixFileSystem::truncate(int descriptor, qint64 size)
{
    return retried([&] { return ::ftruncate(descriptor, off_t(size)); });
}

int PosixFileSystem::dataSync(int descriptor)
{
    return retried([&] { return ::fdatasync(descriptor); });
}

int PosixFileSystem::sync(int descriptor)
{
    return retried([&] { return ::fsync(descriptor); });
}

int PosixFileSystem::setModified(int descriptor, core::Instant modified)
{
    const auto milliseconds = modified.time_since_epoch().count();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(modified).time_since_epoch().count();
    timespec times[2] = {};
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = time_t(seconds);
    times[1].tv_nsec = long(milliseconds - seconds * 1000) * 1'000'000;
    return ::futimens(descriptor, times) < 0 ? -errno : 0;
}

int PosixFileSystem::close(int descriptor)
{
    return ::close(descriptor) < 0 ? -errno : 0;
}

int PosixFileSystem::renameNoReplace(const QString &from, const QString &to)
{
    const QByteArray source = encoded(from);
    const QByteArray target = encoded(to);
    int result = 0;
    if (::syscall(SYS_renameat2, AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), noReplace) < 0)
        result = -errno;
    if (result == -EINVAL || result == -ENOSYS)
        result = linkAndUnlink(source, target);
    if (result == -EPERM || result == -EOPNOTSUPP)
        result = lookAndRename(source, target);
    // Killed between link and unlink, both names stand for the one file: the name is ours already.
    if (result == -EEXIST && sameFile(source, target))
        result = ::unlink(source.constData()) < 0 ? -errno : 0;
    return result;
}

int PosixFileSystem::syncFolder(const QString &folder)
{
    const int descriptor =
        retried([&] { return ::open(encoded(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor < 0)
        return descriptor;
    const int result = retried([&] { return ::fsync(descriptor); });
    ::close(descriptor);
    // Some network file systems cannot sync a folder; that is no reason to give a whole file up.
    return result == -EINVAL ? 0 : result;
}

} // namespace downloads
