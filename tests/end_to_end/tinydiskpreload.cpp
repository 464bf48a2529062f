// Preloaded where nothing can be mounted: below the folder $TINY_DISK there is room for as many bytes as the file
// $TINY_DISK.size says.

#include <dirent.h>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string folder()
{
    const char *name = std::getenv("TINY_DISK");
    return name != nullptr ? name : "";
}

bool isBelow(const std::string &path)
{
    const std::string root = folder();
    return !root.empty() && (path == root || path.compare(0, root.size() + 1, root + '/') == 0);
}

std::string pathOf(int descriptor)
{
    char target[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 ? std::string(target, std::size_t(length)) : std::string();
}

long long limit()
{
    long long size = 0;
    if (FILE *file = std::fopen((folder() + ".size").c_str(), "r")) {
        if (std::fscanf(file, "%lld", &size) != 1)
            size = 0;
        std::fclose(file);
    }
    return size;
}

long long used(const std::string &path)
{
    DIR *entries = ::opendir(path.c_str());
    if (entries == nullptr)
        return 0;
    long long sum = 0;
    while (const dirent *entry = ::readdir(entries)) {
        const std::string name = entry->d_name;
        const std::string below = path + '/' + name;
        struct stat status = {};
        if (name == "." || name == ".." || ::lstat(below.c_str(), &status) != 0)
            continue;
        sum += S_ISDIR(status.st_mode) ? used(below) : status.st_size;
    }
    ::closedir(entries);
    return sum;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// How many of the bytes still fit.
std::size_t fitting(int descriptor, std::size_t count, off_t offset)
{
    struct stat status = {};
    if (!isBelow(pathOf(descriptor)) || ::fstat(descriptor, &status) != 0)
        return count;
    const long long room = limit() - used(folder()) + std::max<long long>(0, status.st_size - offset);
    return std::min(count, std::size_t(std::max<long long>(0, room)));
}

ssize_t full()
{
    errno = ENOSPC;
    return -1;
}

int limited(const char *path, struct statvfs *status, int result)
{
    if (result == 0 && isBelow(path)) {
        const long long room = std::max<long long>(0, limit() - used(folder()));
        status->f_bavail = status->f_bfree = static_cast<fsblkcnt_t>(room / static_cast<long long>(status->f_frsize));
    }
    return result;
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void *data, std::size_t count, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off_t)>("pwrite64");
    const std::size_t fits = fitting(descriptor, count, offset);
    return fits == 0 && count > 0 ? full() : real(descriptor, data, fits, offset);
}

ssize_t pwrite(int descriptor, const void *data, std::size_t count, off_t offset)
{
    return pwrite64(descriptor, data, count, offset);
}

ssize_t write(int descriptor, const void *data, std::size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    const off_t offset = ::lseek(descriptor, 0, SEEK_CUR);
    const std::size_t fits = offset < 0 ? count : fitting(descriptor, count, offset);
    return fits == 0 && count > 0 ? full() : real(descriptor, data, fits);
}

int statvfs64(const char *path, struct statvfs64 *status)
{
    static const auto real = next<int (*)(const char *, struct statvfs64 *)>("statvfs64");
    return limited(path, reinterpret_cast<struct statvfs *>(status), real(path, status));
}

int statvfs(const char *path, struct statvfs *status)
{
    static const auto real = next<int (*)(const char *, struct statvfs *)>("statvfs");
    return limited(path, status, real(path, status));
}
}
