#include "models/changeplan.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

template <class F>
qint64 sum(const QList<ChangeTarget> &targets, F ofTarget)
{
    return std::accumulate(targets.cbegin(), targets.cend(), qint64(0),
                           [&](qint64 before, const ChangeTarget &target) { return before + ofTarget(target); });
}

} // namespace

int ChangePlan::files() const
{
    return int(sum(targets, [](const ChangeTarget &target) { return target.files.size(); }));
}

int ChangePlan::sessions() const
{
    return int(sum(targets, [](const ChangeTarget &target) { return target.isSession() ? 1 : 0; }));
}

qint64 ChangePlan::bytes() const
{
    return sum(targets, [](const ChangeTarget &target) {
        qint64 bytes = 0;
        for (const RecordingsModel::Chosen &file : target.files)
            bytes += file.recording.sizeBytes.value_or(0);
        return bytes;
    });
}

int ChangePlan::storedElsewhere() const
{
    return int(sum(targets, [](const ChangeTarget &target) {
        return std::count_if(target.files.cbegin(), target.files.cend(),
                             [](const RecordingsModel::Chosen &file) { return file.recording.storedElsewhere; });
    }));
}

QList<core::AccountId> ChangePlan::accounts() const
{
    QList<core::AccountId> accounts;
    for (const ChangeTarget &target : targets) {
        if (!accounts.contains(target.stream.account))
            accounts.append(target.stream.account);
    }
    return accounts;
}

} // namespace models
