#include "library/recordingstore.h"

#include "library/database.h"
#include "library/enumname.h"
#include "library/recordingjson.h"
#include "library/sqlvalue.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace library {

namespace {

QVariantList rowOf(const core::AccountId &account, const core::Recording &recording, core::Instant seenAt)
{
    return {
        account.text(),
        recording.sessionId.text(),
        recording.id.text(),
        enumName(recording.kind),
        recording.sessionName,
        recording.name,
        recording.type,
        recording.status,
        recording.extension,
        sql::value(recording.startedAt),
        sql::value(recording.endedAt),
        sql::value(recording.duration),
        sql::value(recording.sizeBytes),
        recording.ready,
        recording.storedElsewhere,
        recording.primary,
        sql::value(recording.sessionStartedAt),
        sql::value(recording.deletedAt),
        detailsToJson(recording.details),
        sql::value(seenAt),
    };
}

/// The columns of known(), in its order.
RecordingStore::Seen seenFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    core::Recording recording;
    recording.sessionId = core::SessionId(next().toString());
    recording.id = core::RecordingId(next().toString());
    recording.kind = enumFromName<core::RecordingKind>(next().toString()).value_or(core::RecordingKind::Recording);
    recording.sessionName = next().toString();
    recording.name = next().toString();
    recording.type = next().toString();
    recording.status = next().toString();
    recording.extension = next().toString();
    recording.startedAt = sql::optionalInstant(next());
    recording.endedAt = sql::optionalInstant(next());
    recording.duration = sql::optionalDuration(next());
    recording.sizeBytes = sql::optionalNumber(next());
    recording.ready = next().toBool();
    recording.storedElsewhere = next().toBool();
    recording.primary = next().toBool();
    recording.sessionStartedAt = sql::optionalInstant(next());
    recording.deletedAt = sql::optionalInstant(next());
    recording.details = QJsonDocument::fromJson(next().toString().toUtf8()).object();
    const core::Instant seenAt = sql::instant(next());
    return {std::move(recording), seenAt};
}

} // namespace

core::Result<void> RecordingStore::remember(const core::AccountId &account, const QList<core::Recording> &recordings,
                                            core::Instant seenAt)
{
    QList<QVariantList> rows;
    rows.reserve(recordings.size());
    for (const core::Recording &recording : recordings)
        rows.append(rowOf(account, recording, seenAt));
    return m_database.executeEach(
        QStringLiteral("INSERT OR REPLACE INTO recordings (account, session, id, kind, session_name, name, type,"
                       " status, extension, started_at, ended_at, duration_ms, size_bytes, ready,"
                       " stored_elsewhere, is_primary, session_started_at, deleted_at, details, seen_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)"),
        rows);
}

core::Result<QList<RecordingStore::Seen>> RecordingStore::known(const core::AccountId &account)
{
    // In descending order SQLite puts NULL last: what has no date stands at the end.
    auto rows = m_database.execute(
        QStringLiteral("SELECT session, id, kind, session_name, name, type, status, extension, started_at, ended_at,"
                       " duration_ms, size_bytes, ready, stored_elsewhere, is_primary, session_started_at, deleted_at,"
                       " details, seen_at FROM recordings WHERE account = ?"
                       " ORDER BY coalesce(started_at, session_started_at) DESC, session, id, kind"),
        {account.text()});
    if (!rows)
        return rows.error();
    QList<Seen> known;
    while (rows->next())
        known.append(seenFrom(*rows));
    return known;
}

core::Result<void> RecordingStore::forget(const QList<core::RecordingKey> &keys)
{
    QList<QVariantList> rows;
    rows.reserve(keys.size());
    for (const core::RecordingKey &key : keys)
        rows.append({key.account.text(), key.session.text(), key.id.text(), enumName(key.kind)});
    return m_database.executeEach(
        QStringLiteral("DELETE FROM recordings WHERE account = ? AND session = ? AND id = ? AND kind = ?"), rows);
}

} // namespace library
