#include "downloads/filesink.h"

#include "downloads/storageerror.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace downloads {

namespace {

constexpr qint64 blockSize = qint64(256) * 1024;
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

core::Result<core::ByteSet> FileSink::open(const core::ByteSet &keep)
{
    close();
    const std::unique_lock lock(m_using);
    if (const int made = m_system.makeFolder(folderOf(m_partPath)); made < 0)
        return storageError(-made, folderOf(m_partPath));
    const int descriptor = m_system.open(m_partPath, O_RDWR | O_CREAT, 0600);
    if (descriptor < 0)
        return failure(descriptor);
    m_descriptor = descriptor;

    const qint64 there = m_system.size(m_descriptor);
    if (there < 0)
        return failure(there);
    const core::ByteSet kept = keep.before(there);
    if (kept.end() < there) {
        if (const int cut = m_system.truncate(m_descriptor, kept.end()); cut < 0)
            return failure(cut);
    }
    const std::scoped_lock state(m_noting, m_hashing);
    m_written = kept;
    m_hash.reset();
    m_hashed = 0;
    return kept;
}

core::Result<void> FileSink::write(qint64 offset, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written =
            m_system.write(m_descriptor, bytes.constData() + done, bytes.size() - done, offset + done);
        if (written <= 0)
            return failure(written < 0 ? written : -EIO);
        done += written;
    }
    const std::lock_guard lock(m_noting);
    m_written.add({offset, offset + bytes.size()});
    return {};
}

core::Result<core::ByteSet> FileSink::sync()
{
    const std::shared_lock lock(m_using);
    if (m_descriptor < 0)
        return core::Error(core::Error::Kind::Cancelled);
    const core::ByteSet written = [this] {
        const std::lock_guard noting(m_noting);
        return m_written;
    }();
    if (const int synced = m_system.dataSync(m_descriptor); synced < 0)
        return failure(synced);
    return written;
}

core::Result<QByteArray> FileSink::read(const core::ByteRange &range)
{
    QByteArray bytes(range.size(), Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 read = m_system.read(m_descriptor, bytes.data() + done, bytes.size() - done, range.begin + done);
        if (read <= 0)
            return failure(read < 0 ? read : -EIO);
        done += read;
    }
    return bytes;
}

core::Result<void> FileSink::restart()
{
    const std::unique_lock lock(m_using);
    if (const int cut = m_system.truncate(m_descriptor, 0); cut < 0)
        return failure(cut);
    const std::scoped_lock state(m_noting, m_hashing);
    m_written = {};
    m_hash.reset();
    m_hashed = 0;
    return {};
}

void FileSink::hash(qint64 offset, const QByteArray &bytes)
{
    const std::lock_guard lock(m_hashing);
    if (m_hashed != offset)
        return;
    m_hash.add(bytes.constData(), bytes.size());
    m_hashed += bytes.size();
}

qint64 FileSink::unhashed() const
{
    const std::lock_guard lock(m_noting);
    return std::max<qint64>(0, m_written.prefix() - m_hashed);
}

/// How much went into the hash; 0: all is in it.
core::Result<qint64> FileSink::hashBlock(QByteArray &block)
{
    const std::shared_lock lock(m_using);
    const std::lock_guard hashing(m_hashing);
    const qint64 wanted = std::min(blockSize, unhashed());
    if (wanted == 0)
        return 0;
    if (m_descriptor < 0 || m_cancelled)
        return core::Error(core::Error::Kind::Cancelled);
    block.resize(blockSize);
    const qint64 read = m_system.read(m_descriptor, block.data(), wanted, m_hashed);
    if (read <= 0)
        return failure(read < 0 ? read : -EIO);
    m_hash.add(block.constData(), read);
    m_hashed += read;
    return read;
}

core::Result<void> FileSink::hashOn()
{
    QByteArray block;
    for (;;) {
        const auto hashed = hashBlock(block);
        if (!hashed)
            return hashed.error();
        if (*hashed == 0)
            return {};
    }
}

core::Result<QByteArray> FileSink::digest()
{
    if (auto hashed = hashOn(); !hashed)
        return hashed.error();
    const std::lock_guard lock(m_hashing);
    return m_hash.hex();
}

core::Result<void> FileSink::finish(const QString &path, std::optional<core::Instant> modified)
{
    const std::unique_lock lock(m_using);
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
    return {};
}

bool FileSink::isNameTaken(const core::Error &error)
{
    return error.kind == core::Error::Kind::Storage && error.code == nameTakenCode;
}

void FileSink::close()
{
    const std::unique_lock lock(m_using);
    if (m_descriptor < 0)
        return;
    m_system.close(m_descriptor);
    m_descriptor = -1;
}

} // namespace downloads
