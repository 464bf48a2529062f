#pragma once

#include "core/account.h"
#include "downloads/environment.h"
#include "downloads/intake.h"
#include "downloads/item.h"
#include "downloads/queue.h"
#include "downloads/ratelimiter.h"
#include "downloads/registrar.h"
#include "downloads/schedule.h"
#include "downloads/speedmeter.h"
#include "downloads/strand.h"
#include "library/databasefile.h"
#include "library/processtoken.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace downloads {

class Transfer;

/// One row of the queue, with what is going on about it.
struct Entry
{
    enum class Phase { Resting, Ready, Waiting, Running };
    enum class Intent { None, Pause, Stop };

    Item item;
    Rank rank;
    Phase phase = Phase::Resting;
    Intent intent = Intent::None; ///< what to do once the transfer has ended
    int failures = 0;             ///< attempts in a row that came no farther
    qint64 farthest = 0;          ///< bytes on disk at the end of an attempt, at best
    bool foreign = false;         ///< another living process has it
    bool purge = false;           ///< removed, and not to be undone any more
    Transfer *transfer = nullptr;
    SpeedMeter speed;

    Schedule::Place place() const { return {item.download.id, item.download.account, item.download.directory, rank}; }
    /// Bytes that are still to be written; nullopt: unknown.
    std::optional<qint64> outstanding() const;
};

/// The Queue's inside: who runs, who waits for what, and what comes of it.
class QueuePrivate : public QObject
{
    Q_OBJECT

public:
    QueuePrivate(Queue &queue, library::Library &library, providers::ProviderSource &source, net::HttpClient &http,
                 Queue::Options options);
    ~QueuePrivate() override;

    // Intake, one at a time, so that no two find the same name free.
    void load(core::PendingJob<QList<core::DownloadId>> *job);
    void add(const QList<Wish> &wishes, core::PendingJob<QList<core::DownloadId>> *job);
    void plan(const QList<Wish> &wishes, core::PendingJob<QStringList> *job);

    core::Job<QStringList> *copy(const QList<FileToCopy> &files, const QString &directory);

    void pause(const QList<core::DownloadId> &ids);
    void resume(const QList<core::DownloadId> &ids);
    void remove(const QList<core::DownloadId> &ids);
    void restore(const QList<core::DownloadId> &ids);
    void purge(const QList<core::DownloadId> &ids);
    void stop();
    void setLimits(const Limits &limits);
    void setAccount(const core::Account &account);
    void setOrder(Queue::Order order);
    void move(const QList<core::DownloadId> &ids, Queue::Move where);
    void retryNow();

    const Queue::Options &options() const { return m_options; }
    QList<core::DownloadId> ids() const;
    const Item *item(const core::DownloadId &id);
    bool isIdle() const;

private:
    using State = core::Download::State;

    /// What the queue knows of an account.
    struct AccountRules
    {
        core::AccountLimits limits;
        std::optional<int> retentionDays;
        std::unique_ptr<RateLimiter> limiter;
    };

    void enqueue(std::function<void()> intake);
    void nextIntake();
    void lookUpThenPlan(const QList<Wish> &wishes, std::function<void(const core::Result<QList<Planned>> &)> then);
    void commit(const QList<Planned> &planned, const QPointer<core::PendingJob<QList<core::DownloadId>>> &job);
    void takeUp(QList<Planned> planned, const Committed &committed);
    bool takeUpRunning(const core::DownloadId &id);
    void insertPlanned(const Planned &planned, bool isForeign);
    void eraseLeftOver(const QList<core::Download> &removed);
    void takeUpLoaded(const QList<core::Download> &downloads);
    Entry &insert(const core::Download &download);
    void makeReady(Entry &entry);
    void drop(const QList<core::DownloadId> &ids);
    void announce(const QList<Item> &fresh, bool inOrder);

    // The order.
    qint64 keyOf(const core::Download &download) const;
    bool isLast(const Entry &entry) const;
    void unrank(Entry &entry);
    void rank(Entry &entry, const Rank &rank);
    void rankAgain(const std::function<bool(const Entry &)> &which);
    QList<Entry *> sorted(const QList<core::DownloadId> &ids) const;
    void moveToEnd(const QList<Entry *> &entries, Queue::Move where);
    void moveByOne(QList<Entry *> entries, Queue::Move where);

    void schedule();
    void startWakeTimer(core::Instant at);
    void startTransfer(Entry &entry);
    void transferChanged(const core::DownloadId &id);
    void transferEnded(const core::DownloadId &id);
    void ended(Entry &entry);
    void settle(Entry &entry, Entry::Intent intent);
    void failed(Entry &entry, const core::Error &error);
    void fail(Entry &entry, const Reaction &reaction);
    void noteNetwork(const core::AccountId &account, const core::Error &error, core::Instant again);
    void endBatch();
    void takeOut(Entry &entry);
    void save(const QList<core::Download> &downloads);

    // Removal.
    std::shared_ptr<Entry> find(const core::DownloadId &id) const;
    bool reinstate(const core::DownloadId &id);
    void markRemoved(const QList<core::DownloadId> &ids, bool removed);
    void erase(const QSet<core::DownloadId> &ids);
    void eraseFiles(const QStringList &parts, const QList<core::DownloadId> &ids);
    void finishRemovals();
    void claimAgain(const QList<core::DownloadId> &ids);

    // Limits and the clock.
    void applyLimits();
    void applyTo(const core::AccountId &account);
    void lookAtClock(core::Instant at);
    AccountRules &rulesOf(const core::AccountId &account);
    void stopWhatIsOff();

    // Space.
    struct Need;
    void awaitSpace(Entry &entry);
    void checkSpace(bool mayGoOn);
    Need needOfSpace() const;
    void takeSpace(const Need &need, const QHash<QString, Disk> &disks, bool mayGoOn);
    void setShortage(const QString &folder, const std::optional<Shortage> &shortage);

    void tick();
    void present(Entry &entry) const;
    void presentReady(Item &item) const;
    void tell(Entry &entry);
    void tellReady(const core::AccountId &account);
    void tellAll(const QList<core::DownloadId> &ids);
    void tellIfIdle();
    void announceIdle();
    void tellIfStopped();
    void stopNow();
    core::Instant now() const;

    Queue &m_queue;
    Queue::Options m_options;
    library::ProcessToken m_token;
    QThreadPool m_pool;
    RateLimiter m_limiter;
    Registrar m_registrar;
    Environment m_environment;
    Strand m_files; ///< placement, removal, free space

    QHash<core::DownloadId, std::shared_ptr<Entry>> m_entries;
    QHash<core::DownloadId, std::shared_ptr<Entry>> m_removed; ///< may be restored
    std::map<Rank, Entry *> m_inOrder;
    Schedule m_schedule;
    QSet<core::DownloadId> m_running;
    std::map<core::AccountId, AccountRules> m_accounts;
    QHash<core::AccountId, int> m_networkFailures;  ///< in a row, none of which came any farther
    QHash<QString, std::optional<Shortage>> m_full; ///< folders whose disk is full
    bool m_looksAtSpace = false;
    std::optional<core::Instant> m_nextChange; ///< of a timetable
    core::Instant m_lookedAt{};
    std::deque<std::function<void()>> m_intakes; ///< waiting their turn
    bool m_intakeUnderWay = false;
    std::shared_ptr<library::FileLock> m_intakeLock; ///< while one looks up, plans and commits
    QSet<core::DownloadId> m_toErase;                ///< once the intake that is under way is through
    bool m_halted = false;                           ///< stop(), or a batch that came to its end
    bool m_stopping = false;                         ///< `stopped` is owed
    bool m_wasIdle = true;
    qint64 m_nextSerial = 0;
    QTimer m_ticker; ///< while something runs
    QTimer m_wakeTimer;
    QTimer m_spaceTimer;
    QTimer m_stopTimer;
};

} // namespace downloads
