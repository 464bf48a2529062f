#include "library/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace library {

namespace {

/// The generic locations: those of the application differ between the window and the command line.
QString standard(QStandardPaths::StandardLocation location, QLatin1String name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Paths Paths::fromEnvironment()
{
    if (const QString home = qEnvironmentVariable("REELKEEP_HOME"); !home.isEmpty())
        return below(QDir::cleanPath(QDir::current().absoluteFilePath(home)));
    const QLatin1String name("reelkeep");
    Paths paths;
    paths.m_data = standard(QStandardPaths::GenericDataLocation, name);
    paths.m_config = standard(QStandardPaths::GenericConfigLocation, name);
    paths.m_cache = standard(QStandardPaths::GenericCacheLocation, name);
    paths.m_downloads = standard(QStandardPaths::DownloadLocation, QLatin1String("Reelkeep"));
    return paths;
}

Paths Paths::below(const QString &directory)
{
    // Folders of its own: `directory` itself may be somebody's home and keeps its permissions.
    Paths paths;
    paths.m_data = directory + QStringLiteral("/data");
    paths.m_config = directory + QStringLiteral("/config");
    paths.m_cache = directory + QStringLiteral("/cache");
    paths.m_downloads = directory + QStringLiteral("/downloads");
    return paths;
}

QString Paths::database() const
{
    return m_data + QStringLiteral("/library.sqlite");
}

QString Paths::settings() const
{
    return m_config + QStringLiteral("/settings.ini");
}

QString Paths::cache() const
{
    return m_cache;
}

QString Paths::logs() const
{
    return m_data + QStringLiteral("/logs");
}

QString Paths::runtime() const
{
    // Not XDG_RUNTIME_DIR: cron has another one, and every process on this library must find the same locks.
    return m_data + QStringLiteral("/run");
}

QString Paths::downloads() const
{
    return m_downloads;
}

bool Paths::create() const
{
    bool made = true;
    for (const QString &folder : {m_data, m_config, m_cache, logs(), runtime()})
        made = makePrivate(folder) && made;
    return made;
}

} // namespace library
