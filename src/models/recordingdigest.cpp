#include "models/recordingdigest.h"

#include "models/displaytext.h"

namespace models {

using namespace std::chrono_literals;

namespace {

QByteArray searchTextOf(const core::Recording &recording)
{
    const QStringList parts{recording.name,      recording.sessionName, recording.sessionId.text(),
                            recording.id.text(), recording.type,        DisplayText::type(recording.type)};
    return parts.join(QLatin1Char('\n')).toCaseFolded().toUtf8();
}

} // namespace

RecordingDigest::RecordingDigest(const RecordingEntry &entry)
    : stream(entry.stream)
    , type(entry.recording.type)
    , searchText(searchTextOf(entry.recording))
    , startedAt(entry.recording.startedAt)
    , earliestStart(entry.recording.sessionStartedAt)
    , vanishesAt(entry.vanishesAt)
    , bytes(entry.recording.sizeBytes.value_or(0))
    , length(entry.recording.duration.value_or(0ms))
    , group(entry.group)
    , availability(entry.availability())
    , alive(entry.alive)
    , saved(!entry.savedAs.isEmpty())
    , kept(entry.isKept())
    , atProvider(entry.atProvider())
    , opened(entry.opened)
{
    keepEarlier(earliestStart, startedAt);
}

} // namespace models
