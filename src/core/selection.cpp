#include "core/selection.h"

namespace core {

namespace {

bool typeMatches(const QStringList &types, const QString &type)
{
    return types.isEmpty() || types.contains(type, Qt::CaseInsensitive);
}

bool dayMatches(const Selection &selection, const Recording &recording)
{
    const std::optional<Instant> at = recording.sessionStartedAt ? recording.sessionStartedAt : recording.startedAt;
    if (!at)
        return true;
    const Day day = dayOf(*at);
    return (!selection.from || day >= *selection.from) && (!selection.to || day <= *selection.to);
}

} // namespace

bool matches(const Selection &selection, const Recording &recording)
{
    return (selection.ids.isEmpty() || selection.ids.contains(recording.id)) &&
           typeMatches(selection.types, recording.type) && dayMatches(selection, recording);
}

} // namespace core
