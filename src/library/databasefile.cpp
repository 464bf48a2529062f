#include "library/databasefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace library {

namespace {

core::Error fileError(const QFileDevice &file)
{
    core::Error::Cause cause = core::Error::Cause::PermissionDenied;
    if (file.error() == QFileDevice::ResourceError)
        cause = core::Error::Cause::DiskFull;
    core::Error error(core::Error::Kind::Storage, file.errorString(), cause);
    error.subject = file.fileName();
    return error;
}

/// The first name for the copy that nothing has yet.
QString freeName(const QString &path, QLatin1String reason)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString first = path + QLatin1Char('.') + reason + QLatin1Char('-') + moment;
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = first + QLatin1Char('-') + QString::number(number);
    return name;
}

} // namespace

FileLock::FileLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path + QStringLiteral(".lock"));
    m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FileLock::~FileLock()
{
    // The file stays: to remove it would give two waiting programs a lock each.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<void> makePrivateFile(const QString &path)
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, mine))
        return fileError(file);
    if (!file.setPermissions(mine))
        return fileError(file);
    return {};
}

core::Result<QString> moveAside(const QString &path, core::Error::Cause cause)
{
    const QString copy =
        freeName(path, cause == core::Error::Cause::LibraryNewer ? QLatin1String("newer") : QLatin1String("damaged"));
    QFile file(path);
    if (!file.rename(copy))
        return fileError(file);
    const QString log = path + QStringLiteral("-wal");
    if (QFileInfo::exists(log) && !QFile::rename(log, copy + QStringLiteral("-wal"))) {
        // SQLite would replay the old log into the new file.
        core::Error error(core::Error::Kind::Storage, {}, core::Error::Cause::PermissionDenied);
        error.subject = log;
        return error;
    }
    QFile::remove(path + QStringLiteral("-shm"));
    return copy;
}

} // namespace library
