#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

namespace library {

class Database;

/// What the library holds, in numbers: nothing of it names a person, a session or a recording.
struct Statistics
{
    QString engine;                ///< SQLite's version, as in `3.40.1`
    int schema = 0;                ///< the newest migration that was made
    qint64 bytes = 0;              ///< of the file, without its journal
    QMap<QString, qint64> rows;    ///< by table
    QMap<QString, qint64> byState; ///< downloads, by core::Download::State
};

/// Runs in the library's thread.
class StatisticsStore
{
public:
    explicit StatisticsStore(Database &database) : m_database(database) {}

    core::Result<Statistics> read();

private:
    core::Result<qint64> number(const QString &sql);

    Database &m_database;
};

} // namespace library
