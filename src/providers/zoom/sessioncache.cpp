#include "providers/zoom/sessioncache.h"

namespace providers::zoom {

void SessionCache::keep(const core::SessionId &session, const QJsonObject &answer, core::Instant now)
{
    dropOld(now);
    m_entries.insert(session, {answer, now, {}});
}

std::optional<QJsonObject> SessionCache::use(const core::SessionId &session, const core::RecordingId &recording,
                                             core::Instant now)
{
    dropOld(now);
    const auto entry = m_entries.find(session);
    if (entry == m_entries.end() || entry->usedFor.contains(recording))
        return std::nullopt;
    entry->usedFor.insert(recording);
    return entry->answer;
}

void SessionCache::dropOld(core::Instant now)
{
    // A clock that was set back must not keep an answer for ever.
    m_entries.removeIf([now](const QHash<core::SessionId, Entry>::iterator &entry) {
        return now - entry->at >= lifetime || entry->at > now;
    });
}

} // namespace providers::zoom
