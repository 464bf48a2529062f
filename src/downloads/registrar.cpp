#include "downloads/registrar.h"

#include "downloads/filesystem.h"
#include "downloads/manifest.h"
#include "downloads/storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <utility>

namespace downloads {

Registrar::Registrar(QThreadPool &pool, FileSystem &system) : m_system(system), m_strand(pool) {}

library::Reply<core::Result<void>> Registrar::enter(const Finished &file)
{
    library::Reply<core::Result<void>> reply;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({file, reply});
    }
    m_strand.post([this] { round(); });
    return reply;
}

void Registrar::round()
{
    const std::vector<Waiting> waiting = [this] {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, {});
    }();
    QMap<QString, core::Result<void>> folders;
    QMap<QString, QList<Manifest::Entry>> lines;
    for (const auto &[file, reply] : waiting) {
        const QString folder = QFileInfo(file.path).path();
        if (!folders.contains(folder)) {
            const int synced = m_system.syncFolder(folder);
            folders.insert(folder,
                           synced < 0 ? core::Result<void>(storageError(-synced, folder)) : core::Result<void>());
        }
        if (folders[folder])
            lines[file.directory].append({file.sha256, QDir(file.directory).relativeFilePath(file.path)});
    }
    QMap<QString, core::Result<void>> manifests;
    for (auto entries = lines.cbegin(); entries != lines.cend(); ++entries)
        manifests.insert(entries.key(), Manifest(entries.key()).record(*entries));
    for (const auto &[file, reply] : waiting) {
        const core::Result<void> &synced = folders[QFileInfo(file.path).path()];
        reply.answer(synced ? manifests[file.directory] : synced);
    }
}

} // namespace downloads
