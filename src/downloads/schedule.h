#pragma once

#include "core/id.h"
#include "core/time.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <limits>
#include <map>
#include <optional>

namespace downloads {

/// Where a download stands in the queue: by what the chosen order goes by, then by hand, then as it came.
struct Rank
{
    qint64 key = 0;
    qint64 position = 0;
    qint64 serial = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the comparison's own zero for a pointer
    friend auto operator<=>(const Rank &, const Rank &) = default;
};

/// Which download starts next: in the order of the queue, but none of an account, or into a folder, that has to wait.
/// Nothing here is slower for a long queue.
class Schedule
{
public:
    struct Place
    {
        core::DownloadId id;
        core::AccountId account;
        QString folder; ///< the one that was asked for
        Rank rank;
    };

    void addReady(const Place &place);
    /// Ready again at `until`.
    void addWaiting(const Place &place, core::Instant until);
    /// No effect where it is neither ready nor waiting.
    void remove(const Place &place);

    /// The first that may start now; it is taken out, and its account has one more running until ended().
    std::optional<Place> takeNext(core::Instant now);
    void ended(const core::AccountId &account);
    /// Makes those ready whose time has come.
    QList<core::DownloadId> wake(core::Instant now);
    /// The accounts whose hold is over since the last call.
    QList<core::AccountId> takeOpened(core::Instant now);
    /// When wake or takeNext may have something new.
    std::optional<core::Instant> nextMoment(core::Instant now) const;
    /// The clock was set: every moment moves with it.
    void shift(std::chrono::milliseconds by);

    /// Why nothing of an account starts.
    struct Gate
    {
        std::optional<core::Instant> heldUntil;    ///< by the provider
        std::optional<core::Instant> offlineUntil; ///< no network
        bool off = false;                          ///< by the timetable
        std::optional<core::Instant> offUntil;     ///< nullopt: for good
        bool signedOut = false;
        bool ended = false; ///< of no use in this run
        int parallel = std::numeric_limits<int>::max();
        int running = 0;
    };
    Gate gate(const core::AccountId &account) const { return m_gates.value(account); }
    void hold(const core::AccountId &account, core::Instant until);
    void setOffline(const core::AccountId &account, std::optional<core::Instant> until);
    void setOff(const core::AccountId &account, bool off, std::optional<core::Instant> until = {});
    void setSignedOut(const core::AccountId &account, bool signedOut);
    void setEnded(const core::AccountId &account, bool ended);
    /// At most so many of the account at once.
    void setParallel(const core::AccountId &account, int most);

    /// The disk of that folder is full.
    void setFull(const QString &folder, bool full);

    QList<core::DownloadId> readyOf(const core::AccountId &account) const;
    QList<core::DownloadId> readyIn(const QString &folder) const;
    /// The first in the order of the queue that is ready for one of the folders.
    std::optional<core::DownloadId> firstIn(const QSet<QString> &folders) const;
    /// Something will start, now or later, without anybody doing anything.
    bool hasWork() const;

private:
    /// All of one account into one folder.
    using Lane = std::pair<core::AccountId, QString>;
    using Line = std::map<Rank, Place>;

    static Lane laneOf(const Place &place) { return {place.account, place.folder}; }
    bool isOpen(const Lane &lane, core::Instant now) const;
    template <class Wanted>
    QList<core::DownloadId> readyWhere(Wanted isWanted) const;

    QHash<Lane, Line> m_ready;
    std::multimap<core::Instant, Place> m_waiting;
    QHash<core::DownloadId, core::Instant> m_waitingUntil;
    QHash<core::AccountId, Gate> m_gates;
    QSet<QString> m_full;
};

} // namespace downloads
