#include "library/processtoken.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace library {

namespace {

QString lockFile(const QString &runtimeFolder, const QString &token)
{
    return runtimeFolder + QLatin1Char('/') + token + QStringLiteral(".alive");
}

bool lock(int descriptor, int how)
{
    int outcome = 0;
    do
        outcome = ::flock(descriptor, how);
    while (outcome != 0 && errno == EINTR);
    return outcome == 0;
}

/// The file is gone when somebody's sweep() met it between its making and its locking.
bool stillStands(int descriptor)
{
    struct stat status
    {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

/// Removes the lock files of processes that are no more.
void sweep(const QString &runtimeFolder)
{
    const QDir folder(runtimeFolder);
    for (const QString &name : folder.entryList({QStringLiteral("*.alive")}, QDir::Files)) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (lock(descriptor, LOCK_EX | LOCK_NB))
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

} // namespace

ProcessToken::ProcessToken(const QString &runtimeFolder)
{
    sweep(runtimeFolder);
    while (m_descriptor < 0) {
        m_text = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_file = lockFile(runtimeFolder, m_text);
        // Not passed on to programs that are started: they would keep the lock when this process is gone.
        const int descriptor =
            ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return;
        if (lock(descriptor, LOCK_EX) && stillStands(descriptor))
            m_descriptor = descriptor;
        else
            ::close(descriptor);
    }
}

ProcessToken::~ProcessToken()
{
    if (m_descriptor < 0)
        return;
    ::unlink(QFile::encodeName(m_file).constData());
    ::close(m_descriptor);
}

bool ProcessToken::isAlive(const QString &runtimeFolder, const QString &token)
{
    // The token comes from a file: what is no UUID names no lock file.
    if (QUuid::fromString(token).isNull())
        return false;
    const int descriptor = ::open(QFile::encodeName(lockFile(runtimeFolder, token)).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool free = lock(descriptor, LOCK_SH | LOCK_NB);
    ::close(descriptor);
    return !free;
}

} // namespace library
