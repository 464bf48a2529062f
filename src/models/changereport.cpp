#include "models/changereport.h"

#include <algorithm>

namespace models {

namespace {

const ChangeReport::Outcome *firstFailure(const QList<ChangeReport::Outcome> &outcomes)
{
    const auto found = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                    [](const ChangeReport::Outcome &outcome) { return outcome.error.has_value(); });
    return found == outcomes.cend() ? nullptr : &*found;
}

} // namespace

ChangePlan ChangeReport::done() const
{
    ChangePlan plan;
    plan.change = change;
    for (const Outcome &outcome : outcomes) {
        if (outcome.isDone())
            plan.targets.append(outcome.target);
    }
    return plan;
}

ChangePlan ChangeReport::failed() const
{
    ChangePlan plan;
    plan.change = change;
    for (const Outcome &outcome : outcomes) {
        if (outcome.error)
            plan.targets.append(outcome.target);
    }
    return plan;
}

int ChangeReport::stayedForDownloads() const
{
    qsizetype files = 0;
    for (const Outcome &outcome : outcomes)
        files += outcome.downloading ? outcome.target.files.size() : 0;
    return int(files);
}

std::optional<core::Error> ChangeReport::error() const
{
    const Outcome *failure = firstFailure(outcomes);
    return failure ? failure->error : std::nullopt;
}

core::AccountId ChangeReport::accountOfError() const
{
    const Outcome *failure = firstFailure(outcomes);
    return failure ? failure->target.stream.account : core::AccountId();
}

ChangePlan ChangeReport::undo() const
{
    ChangePlan plan;
    plan.change = Change::Recover;
    if (change != Change::Trash)
        return plan;
    plan.targets = done().targets;
    for (ChangeTarget &target : plan.targets)
        target.stream.section = target.isSession() ? Section::TrashedSessions : Section::TrashedFiles;
    return plan;
}

} // namespace models
