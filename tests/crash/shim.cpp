// Preloaded into reelkeep-cli by crash.py: tells through a page of shared memory what the process is doing to its files
// when it is killed, makes it linger there, and writes down what a power failure would take.
//
// CRASH_PAGE: the shared page. CRASH_ROOT: the folder whose files count. CRASH_LINGER: microseconds before and after
// each such call. CRASH_PORT: the port of the file server, whose bytes are counted. CRASH_UNDO: a folder for the undo
// log; without it nothing is recorded.
#include "crashpage.h"
#include "undolog.h"

#include <arpa/inet.h>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using crash::Page;
using crash::State;

template <class F>
F next(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

long number(const char *name)
{
    const char *value = std::getenv(name);
    return value ? std::atol(value) : 0;
}

struct Settings
{
    Settings()
    {
        if (const char *path = std::getenv("CRASH_PAGE")) {
            const int descriptor = ::open(path, O_RDWR | O_CLOEXEC);
            void *mapped = ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
            if (descriptor >= 0 && mapped != MAP_FAILED)
                page = static_cast<Page *>(mapped);
        }
        if (const char *folder = std::getenv("CRASH_ROOT"))
            root = folder;
    }

    Page *page = nullptr;
    std::string root;
    useconds_t linger = useconds_t(number("CRASH_LINGER"));
    int port = int(number("CRASH_PORT"));
};

const Settings &settings()
{
    static const Settings settings;
    return settings;
}

/// What is going on, for as long as this lives.
class Doing
{
public:
    /// Of the database's log every commit writes many pieces, so only its sync is made to last.
    Doing(State state, bool lingering) : m_state(state), m_lingering(lingering)
    {
        const Settings &given = settings();
        if (m_state == State::None || !given.page)
            return;
        ++given.page->begun[int(m_state)];
        ++given.page->underWay[int(m_state)];
        linger();
    }
    ~Doing()
    {
        if (m_state == State::None || !settings().page)
            return;
        linger();
        --settings().page->underWay[int(m_state)];
    }
    Doing(const Doing &) = delete;
    Doing &operator=(const Doing &) = delete;

private:
    void linger() const
    {
        if (m_lingering && settings().linger > 0)
            ::usleep(settings().linger);
    }

    State m_state;
    bool m_lingering;
};

bool endsWith(const std::string &text, const char *end)
{
    const std::size_t length = std::strlen(end);
    return text.size() >= length && text.compare(text.size() - length, length, end) == 0;
}

std::string pathOf(int descriptor)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char path[4096];
    const ssize_t length = ::readlink(link, path, sizeof path);
    return length > 0 ? std::string(path, std::size_t(length)) : std::string();
}

bool watched(const std::string &path)
{
    const std::string &root = settings().root;
    return !root.empty() && path.compare(0, root.size(), root) == 0;
}

bool isDownload(const std::string &path)
{
    return endsWith(path, ".part") || endsWith(path, ".mp4");
}

State writeStateOf(const std::string &path)
{
    if (path.find("SHA256SUMS") != std::string::npos)
        return State::Manifest;
    return endsWith(path, ".sqlite-wal") ? State::Commit : State::None;
}

State syncStateOf(int descriptor, const std::string &path)
{
    if (const State state = writeStateOf(path); state != State::None)
        return state;
    if (endsWith(path, ".sqlite"))
        return State::Commit;
    if (isDownload(path))
        return State::Flushing;
    struct stat status
    {};
    // A folder's entries, of which only a rename makes new ones that matter.
    return ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode) ? State::Renaming : State::None;
}

template <class Call>
auto writing(int descriptor, off_t offset, std::size_t size, Call call)
{
    const std::string path = pathOf(descriptor);
    if (!watched(path))
        return call();
    const State state = writeStateOf(path);
    const Doing doing(state, state == State::Manifest);
    crash::UndoLog::get().willWrite(descriptor, path, offset, size);
    return call();
}

template <class Call>
int syncing(int descriptor, Call call)
{
    const std::string path = pathOf(descriptor);
    if (!watched(path))
        return call();
    const Doing doing(syncStateOf(descriptor, path), true);
    const off_t since = crash::UndoLog::get().place();
    const int result = call();
    if (result == 0)
        crash::UndoLog::get().synced(descriptor, since);
    return result;
}

template <class Call>
int renaming(const char *from, const char *to, Call call)
{
    if (!watched(to))
        return call();
    const Doing doing(State::Renaming, true);
    const int result = call();
    if (result == 0)
        crash::UndoLog::get().renamed(from, to);
    return result;
}

bool isFileServer(int descriptor)
{
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    return settings().port > 0 && ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) == 0 &&
           ntohs(peer.sin_port) == settings().port;
}

ssize_t received(int descriptor, ssize_t count)
{
    if (count > 0 && settings().page && isFileServer(descriptor))
        settings().page->received += std::uint64_t(count);
    return count;
}

} // namespace

// The interposed calls have the names and types that the system gives them.
extern "C" {

ssize_t pwrite64(int descriptor, const void *data, std::size_t size, off64_t offset)
{
    static const auto real = next<decltype(&pwrite64)>("pwrite64");
    return writing(descriptor, offset, size, [&] { return real(descriptor, data, size, offset); });
}

ssize_t pwrite(int descriptor, const void *data, std::size_t size, off_t offset)
{
    return pwrite64(descriptor, data, size, offset);
}

ssize_t pwritev(int descriptor, const iovec *parts, int count, off_t offset)
{
    static const auto real = next<decltype(&pwritev)>("pwritev");
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    return writing(descriptor, offset, size, [&] { return real(descriptor, parts, count, offset); });
}

ssize_t write(int descriptor, const void *data, std::size_t size)
{
    static const auto real = next<decltype(&write)>("write");
    const off_t offset = descriptor > 2 ? ::lseek(descriptor, 0, SEEK_CUR) : -1;
    if (offset < 0)
        return real(descriptor, data, size);
    return writing(descriptor, offset, size, [&] { return real(descriptor, data, size); });
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto real = next<decltype(&ftruncate64)>("ftruncate64");
    const std::string path = pathOf(descriptor);
    if (watched(path))
        crash::UndoLog::get().willTruncate(descriptor, path, size);
    return real(descriptor, size);
}

int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}

int fdatasync(int descriptor)
{
    static const auto real = next<decltype(&fdatasync)>("fdatasync");
    return syncing(descriptor, [&] { return real(descriptor); });
}

int fsync(int descriptor)
{
    static const auto real = next<decltype(&fsync)>("fsync");
    return syncing(descriptor, [&] { return real(descriptor); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return renaming(from, to, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return renaming(from, to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    if (watched(path))
        crash::UndoLog::get().willUnlink(path);
    return real(path);
}

/// The engine renames through this, as old C libraries have no renameat2().
long syscall(long call, ...) noexcept
{
    static const auto real = next<long (*)(long, ...)>("syscall");
    va_list given;
    va_start(given, call);
    long values[6];
    for (long &value : values)
        value = va_arg(given, long);
    va_end(given);
    const auto pass = [&] { return real(call, values[0], values[1], values[2], values[3], values[4], values[5]); };
    if (call != SYS_renameat2)
        return pass();
    return renaming(reinterpret_cast<const char *>(values[1]), reinterpret_cast<const char *>(values[3]),
                    [&] { return int(pass()); });
}

ssize_t read(int descriptor, void *data, std::size_t size)
{
    static const auto real = next<decltype(&read)>("read");
    return received(descriptor, real(descriptor, data, size));
}

ssize_t recv(int descriptor, void *data, std::size_t size, int flags)
{
    static const auto real = next<decltype(&recv)>("recv");
    return received(descriptor, real(descriptor, data, size, flags));
}

ssize_t recvmsg(int descriptor, msghdr *message, int flags)
{
    static const auto real = next<decltype(&recvmsg)>("recvmsg");
    return received(descriptor, real(descriptor, message, flags));
}

} // extern "C"
