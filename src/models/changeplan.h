#pragma once

#include "models/recordingsmodel.h"

#include <QMap>

namespace models {

class ChangeEnums
{
    Q_GADGET

public:
    enum class Change { Trash, Recover, DeleteForGood };
    Q_ENUM(Change)

    /// Why something cannot be changed so.
    enum class Obstacle {
        NothingChosen,
        NoTrash,         ///< the provider has none
        CannotDelete,    ///< the provider deletes nothing
        BrowserDownload, ///< the provider deletes recordings, but no browser downloads
        NotAtProvider,   ///< it is on this computer only
        InTrashAlready,
        NotInTrash,
        BeingDownloaded, ///< queued, running or paused
        BeingChanged,
        OnlyWithSession ///< the provider knows the file by no id of its own
    };
    Q_ENUM(Obstacle)
};
using Change = ChangeEnums::Change;
using Obstacle = ChangeEnums::Obstacle;

/// What one call to the provider changes: a file, or a whole session.
struct ChangeTarget
{
    StreamId stream;
    core::SessionId session;
    core::RecordingId recording; ///< empty: the whole session
    /// What is known of it; a whole session may have more.
    QList<RecordingsModel::Chosen> files;

    bool isSession() const { return recording.isEmpty(); }
};

/// What a change of all that was chosen comes to.
struct ChangePlan
{
    Change change = Change::Trash;
    QList<ChangeTarget> targets;
    /// How many of the chosen stay as they are, by the reason.
    QMap<Obstacle, int> stays;

    int files() const;
    int sessions() const; ///< those that are changed as a whole
    qint64 bytes() const; ///< of those whose size is known
    /// Of these the provider holds the description only.
    int storedElsewhere() const;
    QList<core::AccountId> accounts() const;
};

} // namespace models
