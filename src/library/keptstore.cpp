#include "library/keptstore.h"

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

core::Result<bool> KeptStore::isKnown(const core::RecordingKey &key)
{
    auto rows = m_database.execute(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM kept WHERE account = ? AND session = ? AND recording = ? AND"
                       " kind = ?) OR EXISTS (SELECT 1 FROM downloads WHERE account = ? AND session = ? AND"
                       " recording = ? AND kind = ?)"),
        columnsOf(key) + columnsOf(key));
    if (!rows)
        return rows.error();
    return rows->next() && rows->value(0).toBool();
}

core::Result<QList<core::Recording>> KeptStore::fresh(const core::AccountId &account,
                                                      const QList<core::Recording> &recordings)
{
    QList<core::Recording> fresh;
    for (const core::Recording &recording : recordings) {
        const auto known = isKnown(core::keyOf(account, recording));
        if (!known)
            return known.error();
        if (!*known)
            fresh.append(recording);
    }
    return fresh;
}

core::Result<void> KeptStore::remember(const core::AccountId &account, const QList<core::Recording> &recordings)
{
    return m_database.transaction([&]() -> core::Result<void> {
        for (const core::Recording &recording : recordings) {
            auto done = m_database.execute(
                QStringLiteral("INSERT OR IGNORE INTO kept (account, session, recording, kind) VALUES (?, ?, ?, ?)"),
                columnsOf(core::keyOf(account, recording)));
            if (!done)
                return done.error();
        }
        return {};
    });
}

core::Result<std::optional<KeptStore::Walk>> KeptStore::lastWalk(const core::AccountId &account)
{
    auto rows =
        m_database.execute(QStringLiteral("SELECT terms, walked_at FROM keeping WHERE account = ?"), {account.text()});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<Walk>();
    return std::optional(Walk{rows->value(0).toString(), sql::instant(rows->value(1))});
}

core::Result<void> KeptStore::setLastWalk(const core::AccountId &account, const Walk &walk)
{
    auto done = m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO keeping (account, terms, walked_at) VALUES (?, ?, ?)"),
        {account.text(), walk.terms, sql::value(walk.at)});
    return done ? core::Result<void>() : done.error();
}

} // namespace library
