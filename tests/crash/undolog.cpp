#include "undolog.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace crash {

namespace {

struct Known
{
    unsigned long inode = 0;
    off_t size = 0;
};

Known known(int descriptor)
{
    struct stat status
    {};
    return ::fstat(descriptor, &status) == 0 ? Known{status.st_ino, status.st_size} : Known{};
}

std::string read(int descriptor, off_t begin, off_t end)
{
    std::string bytes(std::size_t(std::max<off_t>(0, end - begin)), '\0');
    const ssize_t count = bytes.empty() ? 0 : ::pread(descriptor, bytes.data(), bytes.size(), begin);
    bytes.resize(std::size_t(std::max<ssize_t>(0, count)));
    return bytes;
}

std::string line(char what, std::initializer_list<unsigned long> numbers, const std::string &path)
{
    std::string text(1, what);
    for (const unsigned long number : numbers)
        text += ' ' + std::to_string(number);
    return text + ' ' + path + '\n';
}

} // namespace

UndoLog::UndoLog()
{
    if (const char *folder = std::getenv("CRASH_UNDO"))
        m_log = ::open((std::string(folder) + "/log").c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

const UndoLog &UndoLog::get()
{
    static const UndoLog log;
    return log;
}

off_t UndoLog::place() const
{
    return m_log < 0 ? 0 : known(m_log).size;
}

/// Straight into the kernel: write() is watched.
void UndoLog::append(const std::string &head, const std::string &bytes) const
{
    const std::string record = head + bytes;
    ::syscall(SYS_write, m_log, record.data(), record.size());
}

void UndoLog::willWrite(int descriptor, const std::string &path, off_t offset, std::size_t size) const
{
    if (m_log < 0)
        return;
    const Known file = known(descriptor);
    const std::string before = read(descriptor, offset, std::min(file.size, offset + off_t(size)));
    append(line('W', {file.inode, ulong(offset), size, ulong(file.size), before.size()}, path), before);
}

void UndoLog::willTruncate(int descriptor, const std::string &path, off_t size) const
{
    if (m_log < 0)
        return;
    const Known file = known(descriptor);
    const std::string before = read(descriptor, size, file.size);
    append(line('T', {file.inode, ulong(size), 0, ulong(file.size), before.size()}, path), before);
}

void UndoLog::synced(int descriptor, off_t since) const
{
    if (m_log >= 0)
        append(line('S', {known(descriptor).inode, ulong(since), 0, 0, 0}, "-"));
}

void UndoLog::renamed(const char *from, const char *to) const
{
    if (m_log < 0)
        return;
    struct stat status
    {};
    const std::string folder = std::string(to).substr(0, std::string(to).rfind('/'));
    if (::stat(folder.c_str(), &status) == 0)
        append(line('R', {status.st_ino, 0, 0, 0, 0}, std::string(from) + '\t' + to));
}

void UndoLog::willUnlink(const char *path) const
{
    struct stat status
    {};
    if (m_log >= 0 && ::lstat(path, &status) == 0 && status.st_nlink == 1)
        append(line('U', {status.st_ino, 0, 0, 0, 0}, path));
}

} // namespace crash
