#include "models/recordingentry.h"

namespace models {

Availability RecordingEntry::availability() const
{
    if (!savedAs.isEmpty())
        return Availability::Saved;
    if (downloading)
        return Availability::Downloading;
    if (stream.section == Section::TrashedSessions || stream.section == Section::TrashedFiles)
        return Availability::InTrash;
    if (!goneFrom.isEmpty())
        return Availability::Gone;
    if (recording.storedElsewhere)
        return Availability::StoredElsewhere;
    return recording.ready ? Availability::InCloud : Availability::Processing;
}

const QString &RecordingEntry::sessionLabel() const
{
    return recording.sessionName.isEmpty() ? recording.sessionId.text() : recording.sessionName;
}

} // namespace models
