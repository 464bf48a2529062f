#pragma once

#include "core/id.h"
#include "core/time.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace providers::zoom {

/// Answers to sessions' recordings, for a short while, so that a batch of one session asks once and not for each of its
/// files.
///
/// A recording is served from one answer once: whoever asks for its link again was refused with the first.
class SessionCache
{
public:
    static constexpr std::chrono::seconds lifetime{60};

    void keep(const core::SessionId &session, const QJsonObject &answer, core::Instant now);
    /// The answer, if it is fresh and was not used for this recording yet; marks it used.
    std::optional<QJsonObject> use(const core::SessionId &session, const core::RecordingId &recording,
                                   core::Instant now);

private:
    struct Entry
    {
        QJsonObject answer;
        core::Instant at{};
        QSet<core::RecordingId> usedFor;
    };
    void dropOld(core::Instant now);

    QHash<core::SessionId, Entry> m_entries;
};

} // namespace providers::zoom
