#pragma once

#include "core/id.h"
#include "core/time.h"

#include <QHash>
#include <QList>

#include <map>
#include <optional>

namespace downloads {

/// Which download starts next: in the order of the queue, but none of an account that has to wait. Nothing here is
/// slower for a long queue.
class Schedule
{
public:
    struct Place
    {
        core::DownloadId id;
        core::AccountId account;
        qint64 order = 0;
    };

    void addReady(const Place &place);
    /// Ready again at `until`.
    void addWaiting(const Place &place, core::Instant until);
    /// No effect where it is neither ready nor waiting.
    void remove(const Place &place);

    /// The first that may start now; it is taken out.
    std::optional<Place> takeNext(core::Instant now);
    /// Makes those ready whose time has come.
    QList<core::DownloadId> wake(core::Instant now);
    /// When wake or takeNext may have something new.
    std::optional<core::Instant> nextMoment(core::Instant now) const;

    /// Why nothing of an account starts.
    struct Gate
    {
        std::optional<core::Instant> heldUntil;
        bool signedOut = false;
        bool ended = false; ///< of no use in this run
    };
    Gate gate(const core::AccountId &account) const { return m_gates.value(account); }
    void hold(const core::AccountId &account, core::Instant until);
    void setSignedOut(const core::AccountId &account, bool signedOut);
    void setEnded(const core::AccountId &account, bool ended);
    void openAll() { m_gates.clear(); }

    QList<core::DownloadId> readyOf(const core::AccountId &account) const;
    /// Something will start, now or later, without anybody doing anything.
    bool hasWork() const;

private:
    using Line = std::map<qint64, Place>;

    bool isOpen(const core::AccountId &account, core::Instant now) const;

    QHash<core::AccountId, Line> m_ready;
    std::multimap<core::Instant, Place> m_waiting;
    QHash<core::DownloadId, core::Instant> m_waitingUntil;
    QHash<core::AccountId, Gate> m_gates;
};

} // namespace downloads
