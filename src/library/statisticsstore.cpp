#include "library/statisticsstore.h"

#include "library/database.h"

#include <QSqlQuery>

namespace library {

core::Result<qint64> StatisticsStore::number(const QString &sql)
{
    auto query = m_database.execute(sql);
    if (!query)
        return query.error();
    return query->next() ? qint64(query->value(0).toLongLong()) : qint64(0);
}

core::Result<Statistics> StatisticsStore::read()
{
    Statistics statistics;
    auto engine = m_database.execute(QStringLiteral("SELECT sqlite_version()"));
    if (!engine)
        return engine.error();
    if (engine->next())
        statistics.engine = engine->value(0).toString();
    const auto schema = number(QStringLiteral("PRAGMA user_version"));
    const auto pages = number(QStringLiteral("PRAGMA page_count"));
    const auto pageSize = number(QStringLiteral("PRAGMA page_size"));
    for (const auto *read : {&schema, &pages, &pageSize}) {
        if (!*read)
            return read->error();
    }
    statistics.schema = int(*schema);
    statistics.bytes = *pages * *pageSize;

    auto tables = m_database.execute(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"));
    if (!tables)
        return tables.error();
    while (tables->next()) {
        const QString name = tables->value(0).toString();
        const auto rows = number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!rows)
            return rows.error();
        statistics.rows.insert(name, *rows);
    }
    auto states = m_database.execute(QStringLiteral("SELECT state, count(*) FROM downloads GROUP BY state"));
    if (!states)
        return states.error();
    while (states->next())
        statistics.byState.insert(states->value(0).toString(), states->value(1).toLongLong());
    return statistics;
}

} // namespace library
