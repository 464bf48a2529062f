#include "tinydisk.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr char folderVariable[] = "TINY_DISK";
constexpr char library[] = TINY_DISK_LIBRARY;

bool writeText(const char *path, const QByteArray &text)
{
    const int descriptor = ::open(path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, text.constData(), std::size_t(text.size())) == text.size();
    ::close(descriptor);
    return written;
}

/// Root may as it is; anybody else becomes root of a user namespace, where that is allowed.
bool leaveMounts()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeText("/proc/self/setgroups", "deny") ||
            !writeText("/proc/self/uid_map", "0 " + user + " 1") ||
            !writeText("/proc/self/gid_map", "0 " + group + " 1"))
            return false;
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool isPreloaded()
{
    return ::getenv(folderVariable) != nullptr;
}

QByteArray optionOf(qint64 size)
{
    return "size=" + QByteArray::number(size);
}

} // namespace

bool TinyDisk::prepare(char *argv[])
{
    if (isPreloaded())
        return true;
    if (::getenv("REELKEEP_NO_NAMESPACE") == nullptr && leaveMounts())
        return true;
    char folder[] = "/tmp/tinydisk-XXXXXX";
    if (::mkdtemp(folder) == nullptr)
        return false;
    ::setenv(folderVariable, folder, 1);
    ::setenv("LD_PRELOAD", library, 1);
    // The address sanitizer wants to be the first library, and is content without.
    ::setenv("ASAN_OPTIONS", "verify_asan_link_order=0:detect_leaks=0", 1);
    ::execv("/proc/self/exe", argv);
    return false;
}

TinyDisk::TinyDisk(qint64 size)
{
    if (isPreloaded()) {
        m_path = QFile::decodeName(::getenv(folderVariable));
        m_ready = QDir().mkpath(m_path) && resize(size);
        return;
    }
    m_path = QDir::tempPath() + QStringLiteral("/tinydisk-%1").arg(::getpid());
    m_ready = QDir().mkpath(m_path) &&
              ::mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", 0, optionOf(size).constData()) == 0;
}

TinyDisk::~TinyDisk()
{
    if (!isPreloaded())
        ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    QDir(m_path).removeRecursively();
    QFile::remove(m_path + QStringLiteral(".size"));
}

bool TinyDisk::resize(qint64 size)
{
    if (!isPreloaded())
        return ::mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", MS_REMOUNT,
                       optionOf(size).constData()) == 0;
    QFile limit(m_path + QStringLiteral(".size"));
    return limit.open(QIODevice::WriteOnly) && limit.write(QByteArray::number(size)) > 0;
}
