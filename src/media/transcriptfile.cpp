#include "media/transcriptfile.h"

#include "media/chatlog.h"
#include "media/timeline.h"
#include "media/webvtt.h"

namespace media {

bool hasCues(Playable kind)
{
    return kind == Playable::Transcript || kind == Playable::Chat || kind == Playable::Timeline;
}

Transcript readCues(Playable kind, const QByteArray &bytes)
{
    switch (kind) {
    case Playable::Transcript:
        return parseWebVtt(bytes);
    case Playable::Chat:
        return parseChatLog(bytes);
    case Playable::Timeline:
        return parseTimeline(bytes);
    case Playable::Video:
    case Playable::Audio:
    case Playable::Image:
    case Playable::Table:
    case Playable::Json:
    case Playable::Text:
    case Playable::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace media
