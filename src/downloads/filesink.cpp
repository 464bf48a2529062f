#include "downloads/filesink.h"

#include "downloads/storageerror.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace downloads {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr QLatin1String nameTakenCode("EEXIST");

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

FileSink::FileSink(QString partPath, FileSystem &system) : m_partPath(std::move(partPath)), m_system(system) {}

FileSink::~FileSink()
{
    close();
}

core::Error FileSink::failure(qint64 negativeErrno) const
{
    return storageError(int(-negativeErrno), m_partPath);
}

core::Result<qint64> FileSink::open(qint64 keep)
{
    close();
    if (const int made = m_system.makeFolder(folderOf(m_partPath)); made < 0)
        return storageError(-made, folderOf(m_partPath));
    const int descriptor = m_system.open(m_partPath, O_RDWR | O_CREAT, 0600);
    if (descriptor < 0)
        return failure(descriptor);
    m_descriptor = descriptor;

    const qint64 there = m_system.size(m_descriptor);
    if (there < 0)
        return failure(there);
    const qint64 kept = std::clamp<qint64>(keep, 0, there);
    if (kept < there) {
        if (const int cut = m_system.truncate(m_descriptor, kept); cut < 0)
            return failure(cut);
    }
    m_hash.reset();
    m_size = 0;
    if (const auto hashed = hashPrefix(kept); !hashed)
        return hashed.error();
    return kept;
}

core::Result<void> FileSink::hashPrefix(qint64 size)
{
    QByteArray block(std::min(blockSize, size), Qt::Uninitialized);
    while (m_size < size) {
        if (m_cancelled)
            return core::Error(core::Error::Kind::Cancelled);
        const qint64 read = m_system.read(m_descriptor, block.data(), std::min(blockSize, size - m_size), m_size);
        if (read <= 0)
            return failure(read < 0 ? read : -EIO);
        m_hash.add(block.constData(), read);
        m_size += read;
    }
    return {};
}

core::Result<void> FileSink::write(const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = m_system.write(m_descriptor, bytes.constData() + done, bytes.size() - done, m_size);
        if (written <= 0)
            return failure(written < 0 ? written : -EIO);
        m_hash.add(bytes.constData() + done, written);
        m_size += written;
        done += written;
    }
    return {};
}

core::Result<qint64> FileSink::sync()
{
    const std::lock_guard lock(m_syncing);
    const qint64 size = m_size;
    if (m_descriptor < 0)
        return core::Error(core::Error::Kind::Cancelled);
    if (const int synced = m_system.dataSync(m_descriptor); synced < 0)
        return failure(synced);
    return size;
}

core::Result<QByteArray> FileSink::readAt(qint64 offset, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 done = 0;
    while (done < count) {
        const qint64 read = m_system.read(m_descriptor, bytes.data() + done, count - done, offset + done);
        if (read <= 0)
            return failure(read < 0 ? read : -EIO);
        done += read;
    }
    return bytes;
}

core::Result<QByteArray> FileSink::tail(qint64 count)
{
    const qint64 length = std::min<qint64>(count, m_size);
    return readAt(m_size - length, length);
}

core::Result<QByteArray> FileSink::head(qint64 count)
{
    return readAt(0, std::min<qint64>(count, m_size));
}

core::Result<void> FileSink::restart()
{
    const std::lock_guard lock(m_syncing);
    if (const int cut = m_system.truncate(m_descriptor, 0); cut < 0)
        return failure(cut);
    m_size = 0;
    m_hash.reset();
    return {};
}

core::Result<FileSink::Finished> FileSink::finish(const QString &path, std::optional<core::Instant> modified)
{
    const std::lock_guard lock(m_syncing);
    if (modified) // before fsync, which takes it along; a file system that keeps no such times is no reason to fail
        m_system.setModified(m_descriptor, *modified);
    if (const int synced = m_system.sync(m_descriptor); synced < 0)
        return failure(synced);
    if (const int renamed = m_system.renameNoReplace(m_partPath, path); renamed < 0) {
        core::Error error = storageError(-renamed, path);
        if (renamed == -EEXIST)
            error.code = nameTakenCode;
        return error;
    }
    m_partPath = path;
    if (const int synced = m_system.syncFolder(folderOf(path)); synced < 0)
        return storageError(-synced, path);
    return Finished{m_hash.hex(), path};
}

bool FileSink::isNameTaken(const core::Error &error)
{
    return error.kind == core::Error::Kind::Storage && error.code == nameTakenCode;
}

void FileSink::close()
{
    const std::lock_guard lock(m_syncing);
    if (m_descriptor < 0)
        return;
    m_system.close(m_descriptor);
    m_descriptor = -1;
}

} // namespace downloads
