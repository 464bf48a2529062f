#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "models/recordingsmodel.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace providers {
class ProviderSource;
}

namespace models {

/// Asks again, with patience, for sessions that are not whole yet: files in the making, and for a day the transcript
/// that may come later than the rest. Only the session is asked, one at a time an account; the table follows by itself.
/// Rests while nothing waits, while there is no network, and for accounts that are signed out.
class ProcessingWatch : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ProcessingWatch(const RecordingsModel &recordings, RecordingsLoader &loader, const accounts::AccountBook &book,
                    providers::ProviderSource &source, const core::Clock &clock, QObject *parent = nullptr);

    /// What the system says of the network.
    void setOnline(bool online);
    /// Asks for what is due. It does so by itself twice a minute while anything waits.
    void look();
    /// Sessions that are not whole yet.
    int waiting() const { return int(m_waits.size()); }
    bool isResting() const { return !m_timer.isActive(); }

private:
    struct SessionKey
    {
        core::AccountId account;
        core::SessionId session;

        friend bool operator==(const SessionKey &, const SessionKey &) = default;
        friend size_t qHash(const SessionKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.account, key.session);
        }
    };
    struct Wait
    {
        int asked = 0; ///< times
        core::Instant due{};
    };

    QSet<SessionKey> incomplete() const;
    bool hasTranscript(const SessionKey &session) const;
    bool expectsLateFiles(const core::AccountId &account) const;
    void collect();
    void ask(const SessionKey &session);
    void take(const SessionKey &session, const std::optional<core::Error> &error);
    void updateTimer();

    const RecordingsModel &m_recordings;
    RecordingsLoader &m_loader;
    const accounts::AccountBook &m_book;
    const core::Clock &m_clock;
    QHash<SessionKey, Wait> m_waits;
    QSet<core::AccountId> m_asking;
    QSet<core::AccountId> m_signedOut;
    /// Accounts that could not be reached are left alone until then.
    QHash<core::AccountId, core::Instant> m_restUntil;
    bool m_online = true;
    QTimer m_timer;
    /// The table changes in bursts.
    QTimer m_collecting;
};

} // namespace models
