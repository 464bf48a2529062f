#include "media/picturecache.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTemporaryFile>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestEntry = qint64(4) * 1024 * 1024;
constexpr int largestSide = 4096;
constexpr int quality = 80;
constexpr QDir::Filters entryFilter = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
constexpr auto unfinishedPrefix = ".new-";
/// An entry whose writer was killed is litter after this.
constexpr auto unfinishedAge = 1h;
constexpr QFile::Permissions folderPermissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

qsizetype sealLength()
{
    return QCryptographicHash::hashLength(QCryptographicHash::Sha256);
}

bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    return makeFolder(folder.path()) && (QDir().mkdir(path, folderPermissions) || QFileInfo(path).isDir());
}

QDateTime timeOf(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

/// Whole at once or not at all: others may be reading or writing the same entry.
bool writeFile(const QString &path, const QByteArray &bytes, const QDateTime &time)
{
    const QFileInfo entry(path);
    if (!makeFolder(entry.path()))
        return false;
    QTemporaryFile file(entry.path() + u'/' + QLatin1String(unfinishedPrefix) + QStringLiteral("XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    file.setFileTime(time, QFile::FileModificationTime);
    file.close();
    std::error_code failed;
    std::filesystem::rename(file.filesystemFileName(), entry.filesystemFilePath(), failed);
    if (failed)
        return false;
    file.setAutoRemove(false);
    return true;
}

} // namespace

PictureCache::PictureCache(QString folder, const core::Clock &clock, qint64 bound)
    : m_folder(std::move(folder)), m_clock(clock), m_bound(bound)
{}

QString PictureCache::folderOf(const core::AccountId &account) const
{
    return m_folder + u'/' + QString::fromLatin1(hashOf(account.text().toUtf8()).left(16).toHex());
}

QString PictureCache::pathOf(const Key &key) const
{
    QByteArray described;
    QDataStream stream(&described, QIODevice::WriteOnly);
    stream << key.recording.session.text() << key.recording.id.text() << core::kindName(key.recording.kind)
           << int(key.kind) << qint64(key.at.count()) << key.bound;
    return folderOf(key.recording.account) + u'/' + QString::fromLatin1(hashOf(described).toHex());
}

QByteArray PictureCache::bytes(const Key &key)
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(largestEntry + 1);
    const qsizetype length = bytes.size() - sealLength();
    if (length < 0 || bytes.size() > largestEntry || hashOf(bytes.left(length)) != bytes.mid(length)) {
        file.remove();
        return {};
    }
    file.setFileTime(timeOf(m_clock.now()), QFile::FileModificationTime);
    bytes.truncate(length);
    return bytes;
}

void PictureCache::keep(const Key &key, const QByteArray &bytes)
{
    const QByteArray sealed = bytes + hashOf(bytes);
    if (sealed.size() <= std::min(largestEntry, m_bound.load()) &&
        writeFile(pathOf(key), sealed, timeOf(m_clock.now())))
        count(sealed.size());
}

QImage PictureCache::picture(const Key &key)
{
    QByteArray jpeg = bytes(key);
    if (jpeg.isEmpty())
        return {};
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpg");
    const QSize size = reader.size();
    QImage picture;
    if (size.width() <= largestSide && size.height() <= largestSide)
        picture = reader.read();
    if (picture.isNull())
        QFile::remove(pathOf(key));
    return picture;
}

void PictureCache::keep(const Key &key, const QImage &picture)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (picture.save(&buffer, "jpg", quality))
        keep(key, jpeg);
}

void PictureCache::forget(const core::AccountId &account)
{
    QDir(folderOf(account)).removeRecursively();
    const std::lock_guard lock(m_mutex);
    m_total.reset();
}

void PictureCache::setBound(qint64 bound)
{
    const std::lock_guard lock(m_mutex);
    m_bound = bound;
    m_total = trim();
    m_uncounted = 0;
}

qint64 PictureCache::size() const
{
    qint64 total = 0;
    QDirIterator files(m_folder, entryFilter, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        total += files.fileInfo().size();
    }
    return total;
}

qint64 PictureCache::clear()
{
    const std::lock_guard lock(m_mutex);
    const qint64 before = size();
    QDirIterator files(m_folder, entryFilter, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
    const qint64 left = size();
    m_total = left;
    m_uncounted = 0;
    return before - left;
}

void PictureCache::count(qint64 added)
{
    const std::lock_guard lock(m_mutex);
    m_uncounted += added;
    // Looked through now and then in any case: other processes write as well.
    const bool isKnown = m_total && m_uncounted <= m_bound / 16;
    if (isKnown && *m_total + added <= m_bound) {
        *m_total += added;
        return;
    }
    m_total = trim();
    m_uncounted = 0;
}

/// Down to nine tenths where there is too much, so that it need not be done with each picture; what is left.
qint64 PictureCache::trim()
{
    std::vector<QFileInfo> entries;
    qint64 total = 0;
    QDirIterator files(m_folder, entryFilter, QDirIterator::Subdirectories);
    const QDateTime litter = timeOf(m_clock.now() - unfinishedAge);
    while (files.hasNext()) {
        files.next();
        const QFileInfo entry = files.fileInfo();
        if (entry.fileName().startsWith(QLatin1String(unfinishedPrefix))) {
            if (entry.lastModified() < litter)
                QFile::remove(entry.filePath());
            continue;
        }
        total += entry.size();
        entries.push_back(entry);
    }
    if (total <= m_bound)
        return total;
    std::ranges::sort(entries, {}, [](const QFileInfo &entry) { return entry.lastModified(); });
    for (const QFileInfo &entry : entries) {
        if (total <= m_bound / 10 * 9)
            break;
        QFile::remove(entry.filePath());
        total -= entry.size();
    }
    return total;
}

} // namespace media
