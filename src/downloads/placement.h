#pragma once

#include "core/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace downloads {

/// Finds each file of a folder a place of its own: below the folder after resolving links, not on top of anything that
/// is on disk, reserved by another download, or given out before; names that differ in case only are one.
///
/// Synchronous and reads the disk; never in the GUI thread. Writes nothing.
class Placement
{
public:
    /// `reserved`: the final paths of other downloads (DownloadStore::pathsBelow); their parts are kept clear as well.
    Placement(const QString &directory, const QHash<QString, core::DownloadId> &reserved);

    /// The absolute final path for a relative one made of safe components (NameTemplate::path). Taken from now on.
    QString place(const QString &relativePath);

    /// Does `path`, or the nearest folder above it that exists, lie below `directory` once links are resolved?
    static bool liesBelow(const QString &directory, const QString &path);

private:
    void take(const QString &path);
    bool isFree(const QString &path) const;
    QString folderFor(const QString &relativeFolder);
    QString childFolder(const QString &folder, const QString &name);
    void readFolder(const QString &folder);

    QString m_directory;
    QSet<QString> m_taken;             ///< by core::caseKey
    QSet<QString> m_files;             ///< of those, the files-to-be: no folder may have their name
    QSet<QString> m_read;              ///< folders whose entries are in m_taken
    QHash<QString, QString> m_folders; ///< relative as wished → absolute
    QHash<QString, int> m_lastNumber;  ///< so that a thousand equal names are not tried from 2 each time
};

} // namespace downloads
