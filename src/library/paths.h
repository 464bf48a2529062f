#pragma once

#include <QString>

namespace library {

/// Where Reelkeep keeps things: QStandardPaths, or everything below `REELKEEP_HOME` where that is set.
class Paths
{
public:
    /// Reads the environment once. Creates nothing.
    static Paths fromEnvironment();
    /// Everything below `directory` (absolute): portable mode, and tests.
    static Paths below(const QString &directory);

    QString database() const;  ///< the one SQLite file
    QString settings() const;  ///< INI
    QString cache() const;     ///< folder
    QString logs() const;      ///< folder
    QString runtime() const;   ///< folder: the locks that tell which process is alive
    QString downloads() const; ///< the default folder for files: the person's own Downloads/Reelkeep

    /// Makes the folders, readable by the person alone (0700); false where that cannot be.
    bool create() const;

private:
    QString m_data;
    QString m_config;
    QString m_cache;
    QString m_downloads;
};

} // namespace library
