#pragma once

#include "core/id.h"
#include "core/job.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

class QThreadPool;

namespace library {
class Library;
}

namespace downloads {

class FileSystem;

/// A file to be copied, and the name that it should have there: one path component, made safe on the way.
struct FileToCopy
{
    QString path; ///< absolute
    QString name; ///< empty: as it is called now
};

/// Copies of files that are whole into another folder: each whole or not at all, under a name of its own, never over
/// anything. What was copied before one fails stays. Ends with the absolute paths, in the order of the files.
class CopyJob final : public core::Job<QStringList>
{
public:
    /// All references outlive it, the pool by the time that one block takes.
    CopyJob(library::Library &library, QThreadPool &pool, FileSystem &system, const QList<FileToCopy> &files,
            const QString &directory, QObject *parent);
    ~CopyJob() override;

    /// Stops within a block; what is half copied is taken away.
    void cancel() override;

private:
    using Reserved = QHash<QString, core::DownloadId>;

    void copy(const Reserved &reserved);

    QThreadPool &m_pool;
    FileSystem &m_system;
    QList<FileToCopy> m_files;
    QString m_directory;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace downloads
