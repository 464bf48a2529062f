#pragma once

#include "downloads/environment.h"
#include "downloads/intake.h"
#include "downloads/item.h"
#include "downloads/queue.h"
#include "downloads/ratelimiter.h"
#include "downloads/registrar.h"
#include "downloads/schedule.h"
#include "downloads/speedmeter.h"
#include "downloads/strand.h"
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
    enum class Phase { Resting, Ready, Waiting, AwaitingSpace, Running };
    enum class Intent { None, Pause, Remove, Stop };

    Item item;
    qint64 order = 0;
    Phase phase = Phase::Resting;
    Intent intent = Intent::None; ///< what to do once the transfer has ended
    int failures = 0;             ///< attempts in a row that came no farther
    qint64 farthest = 0;          ///< bytes on disk at the end of an attempt, at best
    bool foreign = false;         ///< another living process has it
    Transfer *transfer = nullptr;
    SpeedMeter speed;

    Schedule::Place place() const { return {item.download.id, item.download.account, order}; }
};

/// A job whose owner ends it.
template <class T>
class Answerable final : public core::Job<T>
{
public:
    explicit Answerable(QObject *parent) : core::Job<T>(parent) {}
    using core::Job<T>::finish;
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
    void load(Answerable<QList<core::DownloadId>> *job);
    void add(const QList<Wish> &wishes, Answerable<QList<core::DownloadId>> *job);
    void plan(const QList<Wish> &wishes, Answerable<QStringList> *job);

    void pause(const QList<core::DownloadId> &ids);
    void resume(const QList<core::DownloadId> &ids);
    void remove(const QList<core::DownloadId> &ids);
    void stop();
    void setLimits(const Limits &limits);

    const Queue::Options &options() const { return m_options; }
    QList<core::DownloadId> ids() const;
    const Item *item(const core::DownloadId &id);
    bool isIdle() const;

private:
    using State = core::Download::State;

    void enqueue(std::function<void()> intake);
    void nextIntake();
    void lookUpThenPlan(const QList<Wish> &wishes, std::function<void(const core::Result<QList<Planned>> &)> then);
    void commit(const QList<Planned> &planned, QPointer<Answerable<QList<core::DownloadId>>> job);
    void takeUp(const QList<Planned> &planned, const QList<core::DownloadId> &foreign);
    void takeUpLoaded(const QList<core::Download> &downloads);
    Entry &insert(const core::Download &download);
    void makeReady(Entry &entry);
    void drop(const core::DownloadId &id);

    void schedule();
    void startTransfer(Entry &entry);
    void transferChanged(const core::DownloadId &id);
    void transferEnded(const core::DownloadId &id);
    void settle(Entry &entry, Entry::Intent intent);
    void failed(Entry &entry, const core::Error &error);
    void fail(Entry &entry, const Reaction &reaction);
    void endBatch();
    void takeOut(Entry &entry);
    void erase(const QSet<core::DownloadId> &ids);
    void claimAgain(const QList<core::DownloadId> &ids);
    void save(const QList<core::Download> &downloads);

    void tick();
    void checkSpace();
    void present(Entry &entry) const;
    void tell(Entry &entry);
    void tellReady(const core::AccountId &account);
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
    std::map<qint64, Entry *> m_inOrder;
    Schedule m_schedule;
    QSet<core::DownloadId> m_running;
    QSet<core::DownloadId> m_awaitingSpace;
    std::deque<std::function<void()>> m_intakes; ///< waiting their turn
    bool m_intakeUnderWay = false;
    QSet<core::DownloadId> m_toErase; ///< once the intake that is under way is through
    bool m_halted = false;            ///< stop(), or a batch that came to its end
    bool m_stopping = false;          ///< `stopped` is owed
    bool m_wasIdle = true;
    qint64 m_nextOrder = 0;
    QTimer m_ticker; ///< while something runs
    QTimer m_wakeTimer;
    QTimer m_spaceTimer;
    QTimer m_stopTimer;
};

} // namespace downloads
