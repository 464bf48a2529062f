#include "media/filebytes.h"

namespace media {

namespace {

core::Error storageError(const QFile &file)
{
    const auto cause =
        file.error() == QFile::PermissionsError ? core::Error::Cause::PermissionDenied : core::Error::Cause::None;
    core::Error error(core::Error::Kind::Storage, file.errorString(), cause);
    error.subject = file.fileName();
    return error;
}

} // namespace

FileBytes::FileBytes(const QString &path) : m_file(path) {}

core::Result<void> FileBytes::open()
{
    if (m_cancelled)
        return core::Error(core::Error::Kind::Cancelled);
    if (m_file.isOpen() || m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return storageError(m_file);
}

core::Result<qint64> FileBytes::read(qint64 offset, char *to, qint64 maxLength)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    if (offset >= m_file.size())
        return qint64(0);
    const qint64 length = m_file.seek(offset) ? m_file.read(to, maxLength) : -1;
    if (length < 0)
        return storageError(m_file);
    return length;
}

core::Result<qint64> FileBytes::size()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return m_file.size();
}

} // namespace media
