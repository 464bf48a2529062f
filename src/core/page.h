#pragma once

#include "core/recording.h"
#include "core/time.h"

#include <QList>
#include <QString>

#include <any>
#include <optional>

namespace core {

/// Where a listing goes on: a provider's own value, opaque to everybody else, never stored.
using Cursor = std::any;

/// One answer of a listing.
struct Page
{
    QList<Recording> recordings;
    /// Where to go on; nullopt: this was the last page.
    std::optional<Cursor> next;
    /// The answer reaches back to this day, for providers that list by date.
    std::optional<Day> reachedBackTo;
    /// Windows without a row, up to and including this one, one after the other.
    int emptyWindows = 0;
    /// What a person should know of this page ("page size clamped to 300"): English sentences for the log and the
    /// command line.
    QStringList notes;
};

} // namespace core
