#include "downloads/copyjob.h"

#include "core/filename.h"
#include "downloads/filesink.h"
#include "downloads/filesystem.h"
#include "downloads/placement.h"
#include "downloads/storageerror.h"
#include "downloads/strand.h"
#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace downloads {

namespace {

constexpr qint64 blockSize = qint64(1024) * 1024;

/// One folder's copies; in a thread of the pool.
class Copier
{
public:
    Copier(FileSystem &system, QString directory, const QHash<QString, core::DownloadId> &reserved,
           const std::atomic_bool &stopped)
        : m_system(system), m_directory(std::move(directory)), m_reserved(reserved), m_stopped(stopped)
    {}

    core::Result<QStringList> copy(const QList<FileToCopy> &files)
    {
        QStringList paths;
        for (const FileToCopy &file : files) {
            const auto path = copy(file);
            if (!path)
                return path.error();
            paths.append(*path);
        }
        return paths;
    }

private:
    core::Result<QString> copy(const FileToCopy &file)
    {
        const QFileInfo source(file.path);
        // A pipe or a device would never end.
        if (!source.isFile())
            return storageError(ENOENT, file.path);
        const QString name = core::safeFileName(file.name.isEmpty() ? source.fileName() : file.name);
        Placement placement(m_directory, m_reserved);
        QString path = placement.place(name);
        const QString part = path + QStringLiteral(".part");
        FileSink sink(part, m_system);
        core::Result<void> done = write(file.path, sink);
        const core::Instant modified(std::chrono::milliseconds(source.lastModified().toMSecsSinceEpoch()));
        while (done) {
            done = sink.finish(path, modified);
            if (done || !FileSink::isNameTaken(done.error()))
                break;
            path = placement.place(name);
            done = {};
        }
        if (done)
            return path;
        sink.close();
        QFile::remove(part);
        return done.error();
    }

    core::Result<void> write(const QString &from, FileSink &sink)
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return storageError(EACCES, from);
        if (const auto opened = sink.open({}); !opened)
            return opened.error();
        qint64 offset = 0;
        while (!m_stopped) {
            const QByteArray block = source.read(blockSize);
            if (block.isEmpty())
                return source.error() == QFileDevice::NoError ? core::Result<void>() : storageError(EIO, from);
            if (const auto written = sink.write(offset, block); !written)
                return written.error();
            offset += block.size();
        }
        return core::Error(core::Error::Kind::Cancelled);
    }

    FileSystem &m_system;
    QString m_directory;
    const QHash<QString, core::DownloadId> &m_reserved;
    const std::atomic_bool &m_stopped;
};

} // namespace

CopyJob::CopyJob(library::Library &library, QThreadPool &pool, FileSystem &system, const QList<FileToCopy> &files,
                 const QString &directory, QObject *parent)
    : Job(parent), m_pool(pool), m_system(system), m_files(files), m_directory(QDir::cleanPath(directory))
{
    library.run([folder = m_directory](library::Stores &stores) { return stores.downloads.pathsBelow(folder); })
        .then(this, [this](const core::Result<Reserved> &reserved) {
            if (reserved)
                copy(*reserved);
            else
                finish(reserved.error());
        });
}

CopyJob::~CopyJob()
{
    *m_stopped = true;
}

void CopyJob::cancel()
{
    *m_stopped = true;
    Job::cancel();
}

void CopyJob::copy(const Reserved &reserved)
{
    Strand(m_pool)
        .run([files = m_files, directory = m_directory, reserved, stopped = m_stopped, &system = m_system] {
            return Copier(system, directory, reserved, *stopped).copy(files);
        })
        .then(this, [this](const core::Result<QStringList> &result) { finish(result); });
}

} // namespace downloads
