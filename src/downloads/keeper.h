#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/nametemplate.h"
#include "downloads/keepround.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace downloads {

/// Keeps everything new of the accounts that ask for it (core::KeepNew): looks at start and every hour, and sends what
/// is new to the queue.
class Keeper : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds every = std::chrono::hours(1);
        /// After what may go by itself: no network, a server that fails.
        std::chrono::milliseconds retry = std::chrono::minutes(5);
        std::chrono::days lookBack{7};
        /// How often the clock is read: a computer that slept is late by no more than this.
        std::chrono::milliseconds tick = std::chrono::minutes(1);
    };

    /// All of `services` outlives it.
    Keeper(const KeepRound::Services &services, Pace pace, QObject *parent = nullptr);
    ~Keeper() override;

    /// For accounts that name no folder of their own: absolute.
    void setDefaults(const QString &folder, const core::NameTemplate &nameTemplate);
    /// New or changed; one that no longer asks is left alone.
    void setAccount(const core::Account &account);
    void forget(const core::AccountId &account);

    /// Nothing happens before. When the queue is loaded: what is unfinished there is not new.
    void start();
    /// Not at its time but now.
    void keepNow(const core::AccountId &account);

Q_SIGNALS:
    /// So many went into the queue; never 0.
    void kept(const core::AccountId &account, int count);
    /// It no longer works, or for another reason than before: told once and not with every round. What may go by itself
    /// is told when it has not, three times in a row.
    void failed(const core::AccountId &account, const core::Error &error);
    void recovered(const core::AccountId &account);

private:
    struct Entry
    {
        core::Account account;
        core::Instant last{};               ///< when a round began
        std::chrono::milliseconds pause{0}; ///< after that; 0: none yet
        QPointer<KeepRound> round;
        std::optional<core::Error> told;
        int failures = 0; ///< one after the other
    };

    void look();
    bool isDue(const Entry &entry) const;
    void begin(Entry &entry);
    void take(const core::AccountId &account, const core::Result<int> &result);
    void tell(Entry &entry, const core::Error &error);
    /// Not from within the signal that says so: others have to hear of it first.
    void lookSoon(const core::AccountId &account);
    static void stop(Entry &entry);

    KeepRound::Services m_services;
    const Pace m_pace;
    QString m_folder;
    std::optional<core::NameTemplate> m_nameTemplate;
    QHash<core::AccountId, Entry> m_entries;
    QTimer m_tick;
    bool m_started = false;
};

} // namespace downloads
