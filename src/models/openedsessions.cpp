// How sessions that a person asked for by name come into the table.
#include "models/recordingsmodel.h"

#include <algorithm>

namespace models {

void RecordingsModel::takeLookedUp(const StreamId &stream, const QList<core::Recording> &recordings,
                                   core::Instant seenAt)
{
    const int generation = m_loader.status(stream).generation;
    for (const core::Recording &recording : recordings) {
        m_table.upsert(stream, recording, seenAt, generation);
        m_table.open(stream.account, recording.sessionId);
    }
    rearrange();
}

bool RecordingsModel::knows(const core::AccountId &account, const core::SessionId &session) const
{
    return !m_table.sessionEntries({account, Section::Recordings}, session).isEmpty() ||
           !m_table.sessionEntries({account, Section::BrowserDownloads}, session).isEmpty();
}

void RecordingsModel::openSessions(const QList<SessionKey> &sessions)
{
    // Of very many, each stays closed: one wants to see which they are.
    constexpr qsizetype mostUnfolded = 10;
    for (const SessionKey &key : sessions) {
        m_table.open(key.account, key.session);
        for (Section section : {Section::Recordings, Section::BrowserDownloads}) {
            const int group = m_table.findGroup({key.account, section}, key.session);
            if (group >= 0 && sessions.size() <= mostUnfolded)
                m_table.setOpen(group, true);
        }
    }
    rearrange();
}

int RecordingsModel::rowOf(const SessionKey &session) const
{
    const auto isOfSession = [&](const RecordingTable::Row &row) {
        const bool isGroup = row.kind == RecordingTable::Row::Kind::Group;
        const StreamId &stream = isGroup ? m_table.group(row.index).stream : m_table.entry(row.index).stream;
        const core::SessionId &id =
            isGroup ? m_table.group(row.index).session : m_table.entry(row.index).recording.sessionId;
        return stream.account == session.account && id == session.session;
    };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isOfSession);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

} // namespace models
