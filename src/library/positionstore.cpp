#include "library/positionstore.h"

#include "library/database.h"
#include "library/enumname.h"
#include "library/sqlvalue.h"

#include <QSqlQuery>

namespace library {

namespace {

QVariantList columnsOf(const core::RecordingKey &key)
{
    return {key.account.text(), key.session.text(), key.id.text(), enumName(key.kind)};
}

} // namespace

core::Result<void> PositionStore::remember(const core::RecordingKey &key, const Position &position)
{
    auto done = m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO positions (account, session, recording, kind, position_ms, seen_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        columnsOf(key) + QVariantList{sql::value(position.at), sql::value(position.seenAt)});
    return done ? core::Result<void>() : done.error();
}

core::Result<std::optional<PositionStore::Position>> PositionStore::of(const core::RecordingKey &key)
{
    auto rows = m_database.execute(QStringLiteral("SELECT position_ms, seen_at FROM positions"
                                                  " WHERE account = ? AND session = ? AND recording = ? AND kind = ?"),
                                   columnsOf(key));
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<Position>();
    return std::optional(
        Position{std::chrono::milliseconds(rows->value(0).toLongLong()), sql::instant(rows->value(1))});
}

core::Result<void> PositionStore::forget(const core::RecordingKey &key)
{
    auto done = m_database.execute(
        QStringLiteral("DELETE FROM positions WHERE account = ? AND session = ? AND recording = ? AND kind = ?"),
        columnsOf(key));
    return done ? core::Result<void>() : done.error();
}

} // namespace library
