#pragma once

#include "core/recording.h"
#include "core/time.h"

#include <QObject>
#include <QString>

#include <optional>

namespace models {

/// The enums of the recordings table, where Qt's meta system and queued signals find them.
class RecordingEnums
{
    Q_GADGET

public:
    /// Which of an account's lists a row comes from; each is walked by a listing of its own.
    enum class Section { Recordings, BrowserDownloads, TrashedSessions, TrashedFiles };
    Q_ENUM(Section)

    /// Where the bytes of a recording are, in the one word that the table shows. Gone: it was saved, and its file is no
    /// longer where it was put.
    enum class Availability { InCloud, Processing, Downloading, Saved, Gone, InTrash, StoredElsewhere };
    Q_ENUM(Availability)
};
using Section = RecordingEnums::Section;
using Availability = RecordingEnums::Availability;

/// One list of one account.
struct StreamId
{
    core::AccountId account;
    Section section = Section::Recordings;

    friend bool operator==(const StreamId &, const StreamId &) = default;
    friend size_t qHash(const StreamId &id, size_t seed = 0) { return qHashMulti(seed, id.account, int(id.section)); }
};

/// One session of one account.
struct SessionKey
{
    core::AccountId account;
    core::SessionId session;

    friend bool operator==(const SessionKey &, const SessionKey &) = default;
    friend size_t qHash(const SessionKey &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.session); }
};

/// One recording in the table, with what sorting would otherwise compute a hundred thousand times.
struct RecordingEntry
{
    StreamId stream;
    core::Recording recording;
    /// Absolute path of the copy on this computer; empty: none.
    QString savedAs;
    /// Where its copy was, which is no longer there; empty: none was lost.
    QString goneFrom;
    /// In the download queue, not done.
    bool downloading = false;
    /// The person asked for its session by name: it stays, whatever the listings reach.
    bool opened = false;
    /// When the provider last told of it.
    core::Instant seenAt{};
    /// The walk of its listing that last told of it; 0: only the library knows it so far.
    int generation = 0;
    /// False once the provider no longer lists it; the slot stays, so that indexes hold.
    bool alive = true;
    /// The walk during which the provider took it away: what that one still tells of it is old news. -1: it did not.
    int takenAwayIn = -1;
    int group = -1;
    std::optional<core::Instant> vanishesAt;
    QString nameKey;    ///< case-folded name
    QString sessionKey; ///< case-folded session label

    Availability availability() const;
    /// Saved, or gone.
    bool isKept() const { return !savedAs.isEmpty() || !goneFrom.isEmpty(); }
    /// False: what is saved here is all there is.
    bool atProvider() const { return takenAwayIn < 0; }
    core::RecordingKey key() const { return core::keyOf(stream.account, recording); }
    /// The session's name, else its id.
    const QString &sessionLabel() const;
};

} // namespace models
