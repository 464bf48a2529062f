#include "media/relatedfiles.h"

#include "media/playable.h"

#include <algorithm>
#include <tuple>

namespace media {

namespace {

using std::chrono::milliseconds;

bool isOfOneParticipant(const core::Recording &recording)
{
    return recording.type.contains(QLatin1String("participant"), Qt::CaseInsensitive) ||
           recording.type.startsWith(QLatin1String("individual"), Qt::CaseInsensitive) ||
           recording.details.contains(QLatin1String("user_id"));
}

int trackRank(const core::Recording &recording)
{
    if (recording.primary)
        return 0;
    const int sound = playableOf(recording) == Playable::Audio ? 1 : 0;
    return 1 + sound + (isOfOneParticipant(recording) ? 2 : 0);
}

/// One that was made by Zoom's transcription is better than live captions, and either than another VTT.
int transcriptRank(const core::Recording &recording)
{
    const QString type = recording.type.toLower();
    if (type == QLatin1String("audio_transcript") || type == QLatin1String("transcript"))
        return 0;
    return type == QLatin1String("cc_transcript") ? 1 : 2;
}

bool overlap(const core::Recording &a, const core::Recording &b)
{
    if (!a.startedAt || !a.endedAt || !b.startedAt || !b.endedAt)
        return true; // nothing speaks against it
    return *a.startedAt < *b.endedAt && *b.startedAt < *a.endedAt;
}

/// A session that was paused has a transcript for each stretch.
std::optional<core::Recording> best(const core::Recording &selected, const QList<core::Recording> &files, Playable kind)
{
    const auto rank = [&selected](const core::Recording &file) {
        const milliseconds apart = std::chrono::abs(laterBy(selected, file));
        return std::tuple(!overlap(selected, file), transcriptRank(file), apart);
    };
    std::optional<core::Recording> found;
    for (const core::Recording &file : files) {
        if (playableOf(file) == kind && (!found || rank(file) < rank(*found)))
            found = file;
    }
    return found;
}

} // namespace

RelatedFiles relatedFiles(const core::Recording &selected, const QList<core::Recording> &session)
{
    RelatedFiles related;
    if (selected.kind != core::RecordingKind::Recording)
        return related;
    QList<core::Recording> files;
    std::copy_if(session.cbegin(), session.cend(), std::back_inserter(files), [&selected](const core::Recording &file) {
        return file.sessionId == selected.sessionId && file.kind == selected.kind && file.ready &&
               file.deletedAt.has_value() == selected.deletedAt.has_value();
    });
    std::copy_if(files.cbegin(), files.cend(), std::back_inserter(related.tracks),
                 [](const core::Recording &file) { return isPlayed(playableOf(file)); });
    std::stable_sort(related.tracks.begin(), related.tracks.end(),
                     [](const core::Recording &a, const core::Recording &b) { return trackRank(a) < trackRank(b); });
    related.transcript = best(selected, files, Playable::Transcript);
    related.chat = best(selected, files, Playable::Chat);
    related.timeline = best(selected, files, Playable::Timeline);
    return related;
}

milliseconds laterBy(const core::Recording &recording, const core::Recording &other)
{
    if (!recording.startedAt || !other.startedAt)
        return milliseconds(0);
    const milliseconds later = *recording.startedAt - *other.startedAt;
    return std::chrono::abs(later) > std::chrono::days(1) ? milliseconds(0) : later;
}

} // namespace media
