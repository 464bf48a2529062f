// Who runs, who waits for what, and what comes of a transfer.
#include "downloads/queueprivate.h"

#include "downloads/diskspace.h"
#include "downloads/transfer.h"
#include "library/library.h"
#include "net/httpclient.h"
#include "providers/providersource.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace downloads {

using namespace std::chrono_literals;

namespace {

constexpr auto tickInterval = 250ms;
/// `stopped` comes within a second, even where the disk is slow.
constexpr auto stopWithin = 900ms;
/// Most of it waits for the disk.
constexpr int fileThreads = 16;
/// So many attempts in a row that got nothing through: it is the network, not the file.
constexpr int failuresOfNetwork = 3;

double jitter()
{
    return 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
}

} // namespace

QueuePrivate::QueuePrivate(Queue &queue, library::Library &library, providers::ProviderSource &source,
                           net::HttpClient &http, Queue::Options options)
    : m_queue(queue)
    , m_options(std::move(options))
    , m_token(m_options.runtimeFolder)
    , m_limiter(http.clock())
    , m_registrar(m_pool, *m_options.fileSystem)
    , m_environment{library, source, http, m_pool, m_limiter, *m_options.fileSystem, m_registrar}
    , m_files(m_pool)
{
    m_pool.setMaxThreadCount(fileThreads);
    m_ticker.setInterval(tickInterval);
    m_wakeTimer.setSingleShot(true);
    m_spaceTimer.setInterval(m_options.retries.spaceCheck);
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(stopWithin);
    connect(&m_ticker, &QTimer::timeout, this, &QueuePrivate::tick);
    connect(&m_wakeTimer, &QTimer::timeout, this, &QueuePrivate::schedule);
    connect(&m_spaceTimer, &QTimer::timeout, this, [this] { checkSpace(true); });
    connect(&m_stopTimer, &QTimer::timeout, this, &QueuePrivate::stopNow);
    connect(&source, &providers::ProviderSource::providerBack, this, [this](const core::AccountId &account) {
        m_schedule.setSignedOut(account, false);
        tellReady(account);
        schedule();
    });
    m_lookedAt = now();
    applyLimits();
}

QueuePrivate::~QueuePrivate()
{
    // Those that ended, too: deleted later, they would close their parts on a pool that is gone.
    for (const core::DownloadId &id : std::as_const(m_running))
        find(id)->transfer = nullptr;
    qDeleteAll(findChildren<Transfer *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<core::JobBase *>(QString(), Qt::FindDirectChildrenOnly)); // a copy stops within a block
    m_pool.waitForDone(); // and only then the parts: nobody writes to them any more
    finishRemovals();
    m_pool.waitForDone();
    m_environment.library.run(
        [owner = m_token.text()](library::Stores &stores) { return stores.downloads.release(owner); });
}

core::Instant QueuePrivate::now() const
{
    return m_environment.http.clock().now();
}

void QueuePrivate::schedule()
{
    const core::Instant at = now(); // read once: what opens between two readings would be slept through
    lookAtClock(at);
    for (const core::DownloadId &id : m_schedule.wake(at)) {
        const auto entry = m_entries.value(id);
        entry->phase = Entry::Phase::Ready;
        tell(*entry);
    }
    while (!m_halted && m_running.size() < std::max(1, m_options.limits.parallel)) {
        const auto next = m_schedule.takeNext(at);
        if (!next)
            break;
        startTransfer(*m_entries.value(next->id));
    }
    startWakeTimer(at);
    tellIfIdle();
}

void QueuePrivate::startTransfer(Entry &entry)
{
    const core::DownloadId id = entry.item.download.id;
    entry.phase = Entry::Phase::Running;
    entry.intent = Entry::Intent::None;
    entry.item.waitingUntil.reset();
    entry.speed = {};
    m_running.insert(id);
    const AccountRules &rules = rulesOf(entry.item.download.account);
    const int connections = std::max(1, m_options.limits.connections);
    const int own = rules.limits.connections;
    // One for each, so that all are served in turn; it lives as long as the transfer.
    auto *limiter = new RateLimiter(m_environment.http.clock(), *rules.limiter);
    const Environment environment{m_environment.library,
                                  m_environment.source,
                                  m_environment.http,
                                  m_environment.pool,
                                  *limiter,
                                  m_environment.system,
                                  m_environment.registrar,
                                  own > 0 ? std::min(own, connections) : connections,
                                  m_options.limits.sidecar};
    entry.transfer = new Transfer(entry.item.download, environment, this);
    limiter->setParent(entry.transfer);
    connect(entry.transfer, &Transfer::changed, this, [this, id] { transferChanged(id); });
    connect(entry.transfer, &Transfer::finished, this, [this, id] { transferEnded(id); });
    if (!m_ticker.isActive())
        m_ticker.start();
    entry.transfer->start();
}

void QueuePrivate::transferChanged(const core::DownloadId &id)
{
    if (const auto entry = m_entries.value(id); entry && entry->transfer)
        tell(*entry);
}

void QueuePrivate::transferEnded(const core::DownloadId &id)
{
    const std::shared_ptr<Entry> entry = find(id);
    present(*entry);
    Transfer *transfer = std::exchange(entry->transfer, nullptr);
    transfer->deleteLater();
    m_running.remove(id);
    m_schedule.ended(entry->item.download.account);
    entry->phase = Entry::Phase::Resting;
    entry->item.speed = 0;
    entry->item.received = entry->item.download.bytes;
    // Farther than ever: a server that always breaks off at the same byte, and starts from nothing, brings nothing.
    if (entry->item.download.bytes > entry->farthest) {
        entry->farthest = entry->item.download.bytes;
        entry->failures = 0;
        m_networkFailures.remove(entry->item.download.account);
    }

    const auto intent = std::exchange(entry->intent, Entry::Intent::None);
    if (!transfer->error())
        ended(*entry);
    else if (intent != Entry::Intent::None)
        settle(*entry, intent);
    else
        failed(*entry, *transfer->error());
    if (m_running.isEmpty())
        m_ticker.stop();
    tellIfStopped();
    schedule();
}

/// Done, perhaps while it was being removed.
void QueuePrivate::ended(Entry &entry)
{
    m_networkFailures.remove(entry.item.download.account);
    if (m_entries.contains(entry.item.download.id))
        tell(entry);
    else if (entry.purge)
        erase({entry.item.download.id});
}

/// It was stopped because somebody wanted it so.
void QueuePrivate::settle(Entry &entry, Entry::Intent intent)
{
    if (intent == Entry::Intent::Pause) {
        entry.item.download.state = State::Paused;
        save({entry.item.download});
    }
    if (m_removed.contains(entry.item.download.id)) {
        if (entry.purge)
            erase({entry.item.download.id});
        return;
    }
    if (intent == Entry::Intent::Stop)
        makeReady(entry);
    tell(entry);
}

void QueuePrivate::failed(Entry &entry, const core::Error &error)
{
    const Reaction reaction = reactTo(error, {entry.failures, m_options.batch, now(), jitter()}, m_options.retries);
    const core::AccountId account = entry.item.download.account;
    ++entry.failures;
    entry.item.download.error = error;
    if (reaction.kind == Reaction::Kind::Fail)
        return fail(entry, reaction);
    save({entry.item.download});
    switch (reaction.kind) {
    case Reaction::Kind::Retry:
        entry.phase = Entry::Phase::Waiting;
        entry.item.waitingUntil = reaction.at;
        m_schedule.addWaiting(entry.place(), reaction.at);
        noteNetwork(account, error, reaction.at);
        return tell(entry);
    case Reaction::Kind::HoldAccount:
        makeReady(entry);
        m_schedule.hold(account, reaction.at);
        return tellReady(account);
    case Reaction::Kind::AwaitSignIn:
        makeReady(entry);
        m_schedule.setSignedOut(account, true);
        return tellReady(account);
    case Reaction::Kind::AwaitSpace:
        return awaitSpace(entry);
    case Reaction::Kind::Fail:
        return;
    }
}

/// Without a network each of thousands would only be tried, written down and fail: the account waits as a whole.
void QueuePrivate::noteNetwork(const core::AccountId &account, const core::Error &error, core::Instant again)
{
    if (error.kind != core::Error::Kind::Network || m_options.batch)
        return;
    const std::optional<core::Instant> until = m_schedule.gate(account).offlineUntil;
    if (++m_networkFailures[account] < failuresOfNetwork || (until && *until > now()))
        return;
    m_schedule.setOffline(account, again);
    tellReady(account);
}

void QueuePrivate::retryNow()
{
    m_networkFailures.clear();
    for (const auto &[account, rules] : m_accounts) {
        m_schedule.setOffline(account, std::nullopt);
        tellReady(account);
    }
    for (const auto &entry : std::as_const(m_entries)) {
        const std::optional<core::Error> &error = entry->item.download.error;
        if (entry->phase != Entry::Phase::Waiting || !error || error->kind != core::Error::Kind::Network)
            continue;
        takeOut(*entry);
        makeReady(*entry);
        tell(*entry);
    }
    schedule();
}

void QueuePrivate::fail(Entry &entry, const Reaction &reaction)
{
    // What stops the whole run is nothing that is wrong with this file: the next run goes on with it.
    core::Download row = entry.item.download;
    row.state = reaction.endsAccount || reaction.endsBatch ? State::Queued : State::Failed;
    save({row});
    entry.item.download.state = State::Failed;
    tell(entry);
    if (reaction.endsAccount)
        m_schedule.setEnded(entry.item.download.account, true);
    if (reaction.endsBatch)
        endBatch();
}

void QueuePrivate::endBatch()
{
    m_halted = true;
    const QSet<core::DownloadId> running = m_running;
    for (const core::DownloadId &id : running) {
        const auto entry = find(id);
        if (!entry->transfer)
            continue;
        if (entry->intent == Entry::Intent::None)
            entry->intent = Entry::Intent::Stop;
        entry->transfer->stop();
    }
}

void QueuePrivate::tick()
{
    if (m_nextChange && now() >= *m_nextChange)
        schedule();
    for (const core::DownloadId &id : std::as_const(m_running)) {
        const auto running = m_entries.value(id);
        if (!running) // removed a moment ago
            continue;
        Entry &entry = *running;
        const qint64 before = entry.item.received;
        const double speed = entry.item.speed;
        entry.speed.sample(entry.transfer->received());
        present(entry);
        if (entry.item.received != before || entry.item.speed != speed)
            Q_EMIT m_queue.changed(entry.item);
    }
}

/// What it shows: its own state, or that of its transfer, or why its account has to wait.
void QueuePrivate::present(Entry &entry) const
{
    Item &item = entry.item;
    item.shortage.reset();
    switch (entry.phase) {
    case Entry::Phase::Resting:
        item.activity = Activity::None;
        item.waitingUntil.reset();
        break;
    case Entry::Phase::Ready:
        presentReady(item);
        break;
    case Entry::Phase::Waiting:
        item.activity = Activity::WaitingForRetry;
        break;
    case Entry::Phase::Running:
        if (!entry.transfer)
            break;
        item.download = entry.transfer->download();
        item.activity = entry.transfer->activity();
        item.received = entry.transfer->received();
        item.speed = item.activity == Activity::Receiving ? entry.speed.perSecond() : 0;
        break;
    }
}

/// Of several reasons the one that lasts longest, as far as can be told.
void QueuePrivate::presentReady(Item &item) const
{
    const Schedule::Gate gate = m_schedule.gate(item.download.account);
    const auto full = m_full.constFind(item.download.directory);
    item.waitingUntil.reset();
    if (gate.signedOut) {
        item.activity = Activity::WaitingForSignIn;
    } else if (gate.off) {
        item.activity = Activity::WaitingForSchedule;
        item.waitingUntil = gate.offUntil;
    } else if (full != m_full.cend()) {
        item.activity = Activity::WaitingForSpace;
        item.shortage = *full;
    } else if (gate.heldUntil && *gate.heldUntil > now()) {
        item.activity = Activity::WaitingForLimit;
        item.waitingUntil = gate.heldUntil;
    } else if (gate.offlineUntil && *gate.offlineUntil > now()) {
        item.activity = Activity::WaitingForNetwork;
        item.waitingUntil = gate.offlineUntil;
    } else {
        item.activity = Activity::WaitingForSlot;
    }
}

void QueuePrivate::tell(Entry &entry)
{
    present(entry);
    Q_EMIT m_queue.changed(entry.item);
}

void QueuePrivate::tellReady(const core::AccountId &account)
{
    tellAll(m_schedule.readyOf(account));
}

void QueuePrivate::tellAll(const QList<core::DownloadId> &ids)
{
    for (const core::DownloadId &id : ids) {
        if (const auto entry = m_entries.value(id))
            tell(*entry);
    }
}

bool QueuePrivate::isIdle() const
{
    const bool waits = !m_halted && m_schedule.hasWork();
    return m_running.isEmpty() && !m_intakeUnderWay && !waits;
}

void QueuePrivate::tellIfIdle()
{
    const bool idle = isIdle();
    if (idle && !m_wasIdle)
        QMetaObject::invokeMethod(this, &QueuePrivate::announceIdle, Qt::QueuedConnection);
    m_wasIdle = idle;
}

void QueuePrivate::announceIdle()
{
    if (isIdle())
        Q_EMIT m_queue.idle();
}

} // namespace downloads
