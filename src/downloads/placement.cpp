#include "downloads/placement.h"

#include "core/filename.h"
#include "downloads/manifest.h"

#include <QDir>
#include <QFileInfo>

namespace downloads {

namespace {

QString child(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? QString(folder + name) : QString(folder + u'/' + name);
}

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

bool isTakenOnDisk(const QFileInfo &info)
{
    return info.exists() || info.isSymLink(); // a dangling link does not "exist"
}

} // namespace

Placement::Placement(const QString &directory, const QHash<QString, core::DownloadId> &reserved)
    : m_directory(QDir::cleanPath(directory))
{
    take(child(m_directory, Manifest::fileName()));
    for (auto path = reserved.keyBegin(); path != reserved.keyEnd(); ++path)
        take(*path);
}

QString Placement::place(const QString &relativePath)
{
    const qsizetype slash = relativePath.lastIndexOf(u'/');
    const QString folder = folderFor(relativePath.left(qMax<qsizetype>(slash, 0)));
    const QString name = relativePath.mid(slash + 1);
    readFolder(folder);

    QString path = child(folder, name);
    int &number = m_lastNumber[core::caseKey(path)];
    while (number == 1 || !isFree(path)) {
        number = qMax(2, number + 1);
        path = child(folder, core::numberedName(name, number));
    }
    number = qMax(1, number);
    take(path);
    return path;
}

void Placement::take(const QString &path)
{
    for (const QString &name : {path, partOf(path)}) {
        const QString key = core::caseKey(name);
        m_taken.insert(key);
        m_files.insert(key);
    }
}

bool Placement::isFree(const QString &path) const
{
    return !m_taken.contains(core::caseKey(path)) && !m_taken.contains(core::caseKey(partOf(path)));
}

QString Placement::folderFor(const QString &relativeFolder)
{
    if (relativeFolder.isEmpty())
        return m_directory;
    const auto known = m_folders.constFind(relativeFolder);
    if (known != m_folders.cend())
        return *known;
    const qsizetype slash = relativeFolder.lastIndexOf(u'/');
    const QString parent = folderFor(relativeFolder.left(qMax<qsizetype>(slash, 0)));
    QString folder = childFolder(parent, relativeFolder.mid(slash + 1));
    m_folders.insert(relativeFolder, folder);
    m_taken.insert(core::caseKey(folder));
    return folder;
}

/// A file of that name, or a link that leads out of the directory, is stepped round like any other taken name.
QString Placement::childFolder(const QString &folder, const QString &name)
{
    for (int number = 1;; ++number) {
        QString path = child(folder, number == 1 ? name : core::numberedName(name, number));
        const QFileInfo info(path);
        const bool usable = !isTakenOnDisk(info) || (info.isDir() && liesBelow(m_directory, path));
        if (usable && !m_files.contains(core::caseKey(path)))
            return path;
    }
}

void Placement::readFolder(const QString &folder)
{
    if (m_read.contains(folder))
        return;
    m_read.insert(folder);
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        m_taken.insert(core::caseKey(child(folder, name)));
}

bool Placement::liesBelow(const QString &directory, const QString &path)
{
    const QString root = QFileInfo(directory).canonicalFilePath();
    QString nearest = QDir::cleanPath(path);
    while (!isTakenOnDisk(QFileInfo(nearest)) && nearest != QDir::rootPath() && !nearest.isEmpty())
        nearest = QFileInfo(nearest).path();
    if (root.isEmpty()) // not made yet: then nothing below it is either, and no link can lead out
        return QString(QDir::cleanPath(path) + u'/').startsWith(QDir::cleanPath(directory) + u'/') &&
               QString(QDir::cleanPath(directory) + u'/').startsWith(nearest == u"/" ? nearest : nearest + u'/');
    const QString resolved = QFileInfo(nearest).canonicalFilePath();
    return resolved == root || resolved.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

} // namespace downloads
