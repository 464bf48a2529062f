#include "library/downloadstore.h"

#include "library/database.h"
#include "library/enumname.h"
#include "library/errorjson.h"
#include "library/recordingjson.h"
#include "library/sqlvalue.h"

#include <QDir>
#include <QSqlQuery>

namespace library {

namespace {

/// What downloadFrom() reads, in its order.
QString selectDownloads()
{
    return QStringLiteral("SELECT id, account, snapshot, directory, path, state, error, bytes, size_bytes, etag,"
                          " last_modified, sha256, warning, added_at, finished_at, position FROM downloads");
}

core::Download downloadFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    core::Download download;
    download.id = core::DownloadId(next().toString());
    download.account = core::AccountId(next().toString());
    download.recording = recordingFromJson(next().toString().toUtf8());
    download.directory = next().toString();
    download.path = next().toString();
    download.state = enumFromName<core::Download::State>(next().toString()).value_or(core::Download::State::Failed);
    if (const QVariant error = next(); !error.isNull())
        download.error = errorFromJson(error.toString().toUtf8());
    download.bytes = next().toLongLong();
    download.sizeBytes = sql::optionalNumber(next());
    download.etag = next().toByteArray();
    download.lastModified = next().toByteArray();
    download.sha256 = next().toString().toLatin1();
    download.warning = next().toString();
    download.addedAt = sql::instant(next());
    download.finishedAt = sql::optionalInstant(next());
    download.position = next().toLongLong();
    return download;
}

core::Result<QList<core::Download>> downloadsFrom(core::Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QList<core::Download> downloads;
    while (rows->next())
        downloads.append(downloadFrom(*rows));
    return downloads;
}

/// What copiesFrom() reads, in its order; %1: which.
QString selectCopies()
{
    return QStringLiteral("SELECT id, account, session, recording, kind, directory, path, bytes, sha256 FROM downloads"
                          " WHERE %1 AND state = 'Done' ORDER BY finished_at DESC, sequence DESC");
}

core::Result<QList<FinishedCopy>> copiesFrom(core::Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QList<FinishedCopy> copies;
    while (rows->next()) {
        int column = 0;
        const auto next = [&] { return rows->value(column++).toString(); };
        FinishedCopy copy;
        copy.id = core::DownloadId(next());
        copy.key.account = core::AccountId(next());
        copy.key.session = core::SessionId(next());
        copy.key.id = core::RecordingId(next());
        copy.key.kind = enumFromName<core::RecordingKind>(next()).value_or(core::RecordingKind::Recording);
        copy.directory = next();
        copy.path = next();
        copy.bytes = rows->value(column++).toLongLong();
        copy.sha256 = next().toLatin1();
        copies.append(copy);
    }
    return copies;
}

core::Result<void> notFound(const QString &path)
{
    core::Error error(core::Error::Kind::NotFound);
    error.subject = path;
    return error;
}

/// What save() writes, in its order, but for the id.
QVariantList changing(const core::Download &download)
{
    return {
        QString::fromUtf8(toJson(download.recording)),
        download.path,
        enumName(download.state),
        download.error ? QVariant(QString::fromUtf8(toJson(*download.error))) : QVariant(),
        download.bytes,
        sql::value(download.sizeBytes),
        download.etag,
        download.lastModified,
        QString::fromLatin1(download.sha256),
        download.warning,
        sql::value(download.addedAt),
        sql::value(download.finishedAt),
    };
}

QVariantList newRow(const core::Download &download, const QString &owner)
{
    const core::RecordingKey key = core::keyOf(download.account, download.recording);
    return QVariantList{download.id.text(),
                        key.account.text(),
                        key.session.text(),
                        key.id.text(),
                        enumName(key.kind),
                        download.directory,
                        owner} +
           changing(download);
}

/// SQLite compares texts by their UTF-8 bytes: everything below `/a/b` lies between `/a/b/` and `/a/b0` (`0` follows
/// `/`).
struct Below
{
    explicit Below(const QString &directory) : from(QDir::cleanPath(directory))
    {
        if (!from.endsWith(QLatin1Char('/')))
            from.append(QLatin1Char('/'));
        to = from.chopped(1) + QLatin1Char('0');
    }

    QString from;
    QString to;
};

} // namespace

core::Result<qint64> DownloadStore::add(const QList<core::Download> &downloads, const QString &owner)
{
    qint64 first = 0;
    const auto done = m_database.transaction([&]() -> core::Result<void> {
        auto last = m_database.execute(QStringLiteral("SELECT MAX(position) FROM downloads"));
        if (!last)
            return last.error();
        first = last->next() ? last->value(0).toLongLong() + 1 : 1;
        QList<QVariantList> rows;
        rows.reserve(downloads.size());
        for (const core::Download &download : downloads)
            rows.append(newRow(download, owner) + QVariantList{first + rows.size()});
        return m_database.executeEach(
            QStringLiteral(
                "INSERT INTO downloads (id, account, session, recording, kind, directory, claim, snapshot,"
                " path, state, error, bytes, size_bytes, etag, last_modified, sha256, warning, added_at,"
                " finished_at, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            rows);
    });
    if (!done)
        return done.error();
    return first;
}

core::Result<void> DownloadStore::save(const core::Download &download)
{
    auto saved = m_database.execute(
        QStringLiteral("UPDATE downloads SET snapshot = ?, path = ?, state = ?, error = ?, bytes = ?, size_bytes = ?,"
                       " etag = ?, last_modified = ?, sha256 = ?, warning = ?, added_at = ?, finished_at = ?"
                       " WHERE id = ?"),
        changing(download) + QVariantList{download.id.text()});
    if (!saved)
        return saved.error();
    return saved->numRowsAffected() == 0 ? notFound(download.path) : core::Result<void>();
}

core::Result<void> DownloadStore::remove(const core::DownloadId &id)
{
    auto removed = m_database.execute(QStringLiteral("DELETE FROM downloads WHERE id = ?"), {id.text()});
    return removed ? core::Result<void>() : removed.error();
}

core::Result<void> DownloadStore::save(const QList<core::Download> &downloads)
{
    return m_database.transaction([&]() -> core::Result<void> {
        for (const core::Download &download : downloads) {
            if (auto saved = save(download); !saved)
                return saved;
        }
        return {};
    });
}

core::Result<void> DownloadStore::remove(const QList<core::DownloadId> &ids)
{
    return m_database.transaction([&]() -> core::Result<void> {
        for (const core::DownloadId &id : ids) {
            if (auto removed = remove(id); !removed)
                return removed;
        }
        return {};
    });
}

core::Result<QList<core::Download>> DownloadStore::unfinished()
{
    return downloadsFrom(m_database.execute(
        selectDownloads() + QStringLiteral(" WHERE state <> 'Done' AND removed = 0 ORDER BY position, sequence")));
}

core::Result<void> DownloadStore::place(const QList<std::pair<core::DownloadId, qint64>> &positions)
{
    QList<QVariantList> rows;
    rows.reserve(positions.size());
    for (const auto &[id, position] : positions)
        rows.append({position, id.text()});
    return m_database.executeEach(QStringLiteral("UPDATE downloads SET position = ? WHERE id = ?"), rows);
}

core::Result<void> DownloadStore::markRemoved(const QList<core::DownloadId> &ids, bool removed)
{
    QList<QVariantList> rows;
    rows.reserve(ids.size());
    for (const core::DownloadId &id : ids)
        rows.append({removed ? 1 : 0, id.text()});
    return m_database.executeEach(QStringLiteral("UPDATE downloads SET removed = ? WHERE id = ?"), rows);
}

core::Result<QList<core::Download>> DownloadStore::markedRemoved()
{
    return downloadsFrom(m_database.execute(
        selectDownloads() + QStringLiteral(" WHERE state <> 'Done' AND removed <> 0 ORDER BY position, sequence")));
}

core::Result<QList<core::DownloadId>> DownloadStore::claim(const QList<core::DownloadId> &ids, const QString &owner,
                                                           const std::function<bool(const QString &)> &isAlive)
{
    QList<core::DownloadId> claimed;
    const auto claimOne = [&](const core::DownloadId &id) -> core::Result<void> {
        auto row = m_database.execute(QStringLiteral("SELECT claim FROM downloads WHERE id = ? AND state <> 'Done'"),
                                      {id.text()});
        if (!row)
            return row.error();
        if (!row->next())
            return {};
        const QString holder = row->value(0).toString();
        if (!holder.isEmpty() && holder != owner && isAlive(holder))
            return {};
        auto taken =
            m_database.execute(QStringLiteral("UPDATE downloads SET claim = ? WHERE id = ?"), {owner, id.text()});
        if (!taken)
            return taken.error();
        claimed.append(id);
        return {};
    };
    const auto done = m_database.transaction([&]() -> core::Result<void> {
        for (const core::DownloadId &id : ids) {
            if (auto one = claimOne(id); !one)
                return one;
        }
        return {};
    });
    if (!done)
        return done.error();
    return claimed;
}

core::Result<void> DownloadStore::release(const QString &owner)
{
    auto released = m_database.execute(QStringLiteral("UPDATE downloads SET claim = '' WHERE claim = ?"), {owner});
    return released ? core::Result<void>() : released.error();
}

core::Result<core::ByteSet> DownloadStore::journaled(const core::DownloadId &id)
{
    auto rows = m_database.execute(QStringLiteral("SELECT first, past FROM ranges WHERE download = ?"), {id.text()});
    if (!rows)
        return rows.error();
    core::ByteSet onDisk;
    while (rows->next())
        onDisk.add({rows->value(0).toLongLong(), rows->value(1).toLongLong()});
    return onDisk;
}

core::Result<void> DownloadStore::journal(const core::DownloadId &id, const core::ByteSet &onDisk)
{
    QList<QVariantList> rows;
    for (const core::ByteRange &range : onDisk.ranges())
        rows.append({id.text(), range.begin, range.end});
    return m_database.transaction([&]() -> core::Result<void> {
        if (auto cleared = m_database.execute(QStringLiteral("DELETE FROM ranges WHERE download = ?"), {id.text()});
            !cleared)
            return cleared.error();
        auto written =
            m_database.executeEach(QStringLiteral("INSERT INTO ranges (download, first, past) VALUES (?, ?, ?)"), rows);
        if (!written)
            return written;
        auto counted = m_database.execute(QStringLiteral("UPDATE downloads SET bytes = ? WHERE id = ?"),
                                          {onDisk.count(), id.text()});
        return counted ? core::Result<void>() : counted.error();
    });
}

core::Result<QList<core::Download>> DownloadStore::of(const core::RecordingKey &key)
{
    return downloadsFrom(m_database.execute(
        selectDownloads() +
            QStringLiteral(" WHERE account = ? AND session = ? AND recording = ? AND kind = ? ORDER BY sequence DESC"),
        {key.account.text(), key.session.text(), key.id.text(), enumName(key.kind)}));
}

core::Result<QList<FinishedCopy>> DownloadStore::finished(const core::AccountId &account)
{
    return copiesFrom(m_database.execute(selectCopies().arg(QStringLiteral("account = ?")), {account.text()}));
}

core::Result<QList<FinishedCopy>> DownloadStore::finished(const QList<core::RecordingKey> &keys)
{
    QList<FinishedCopy> copies;
    for (const core::RecordingKey &key : keys) {
        auto some = copiesFrom(m_database.execute(
            selectCopies().arg(QStringLiteral("account = ? AND session = ? AND recording = ? AND kind = ?")),
            {key.account.text(), key.session.text(), key.id.text(), enumName(key.kind)}));
        if (!some)
            return some;
        copies.append(*std::move(some));
    }
    return copies;
}

core::Result<void> DownloadStore::relocate(const core::DownloadId &id, const QString &directory, const QString &path)
{
    auto moved = m_database.execute(
        QStringLiteral("UPDATE downloads SET directory = ?, path = ? WHERE id = ? AND state = 'Done'"),
        {directory, path, id.text()});
    if (!moved)
        return moved.error();
    return moved->numRowsAffected() == 0 ? notFound(path) : core::Result<void>();
}

core::Result<QHash<core::RecordingKey, QString>> DownloadStore::savedAs(const core::AccountId &account)
{
    const auto copies = finished(account);
    if (!copies)
        return copies.error();
    return Copies::look(*copies).saved;
}

core::Result<QHash<QString, core::DownloadId>> DownloadStore::pathsBelow(const QString &directory)
{
    const Below below(directory);
    auto rows = m_database.execute(
        QStringLiteral("SELECT path, id FROM downloads WHERE path > ? AND path < ? ORDER BY sequence"),
        {below.from, below.to});
    if (!rows)
        return rows.error();
    QHash<QString, core::DownloadId> paths;
    while (rows->next())
        paths.insert(rows->value(0).toString(), core::DownloadId(rows->value(1).toString()));
    return paths;
}

} // namespace library
