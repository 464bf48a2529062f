#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/recording.h"
#include "core/time.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace core {

/// Which recordings of an account are meant.
class Selection
{
    Q_GADGET

public:
    enum class Trash { No, Sessions, Files };
    Q_ENUM(Trash)

    /// Empty: the whole account.
    SessionId session;
    RecordingKind kind = RecordingKind::Recording;
    /// UTC days, both included, of the recording's start (Zoom: of the session's).
    std::optional<Day> from;
    std::optional<Day> to;
    Trash trash = Trash::No;
    /// Any of these; empty: all.
    QList<RecordingId> ids;
    /// Any of these, ignoring case; empty: all.
    QStringList types;
    /// Rows a page; nullopt: the provider's largest.
    std::optional<int> pageSize;

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// Type, id and day of the recording hold; the session and the trash are the provider's part.
/// `at` for the range is sessionStartedAt, else startedAt; a recording with neither is never left out.
bool matches(const Selection &selection, const Recording &recording);

} // namespace core
