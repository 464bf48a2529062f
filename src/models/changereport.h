#pragma once

#include "core/error.h"
#include "models/changeplan.h"

#include <optional>

namespace models {

/// What became of a plan, call by call.
struct ChangeReport
{
    struct Outcome
    {
        ChangeTarget target;
        std::optional<core::Error> error;
        /// Not even tried: its download was begun in the meantime.
        bool downloading = false;

        bool isDone() const { return !error && !downloading; }
    };

    Change change = Change::Trash;
    QList<Outcome> outcomes;

    /// What was done, as a plan of it.
    ChangePlan done() const;
    /// What failed, to be tried again.
    ChangePlan failed() const;
    int stayedForDownloads() const; ///< files
    /// The first one; nullopt: nothing failed.
    std::optional<core::Error> error() const;
    /// Of the account that the first error is about.
    core::AccountId accountOfError() const;
    /// What brings back what was moved to the trash; without targets where there is nothing to bring back.
    ChangePlan undo() const;
};

} // namespace models
