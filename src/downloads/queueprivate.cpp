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
/// Timers stand still while the computer sleeps; looked at so often, it goes on soon after.
constexpr auto longestSleep = 15s;
/// Most of it waits for the disk.
constexpr int fileThreads = 16;
constexpr qint64 roomForUnknownSize = 64 * 1024 * 1024;

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
    m_limiter.setRate(m_options.limits.bytesPerSecond);
    m_ticker.setInterval(tickInterval);
    m_wakeTimer.setSingleShot(true);
    m_spaceTimer.setInterval(m_options.retries.spaceCheck);
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(stopWithin);
    connect(&m_ticker, &QTimer::timeout, this, &QueuePrivate::tick);
    connect(&m_wakeTimer, &QTimer::timeout, this, &QueuePrivate::schedule);
    connect(&m_spaceTimer, &QTimer::timeout, this, &QueuePrivate::checkSpace);
    connect(&m_stopTimer, &QTimer::timeout, this, &QueuePrivate::stopNow);
    connect(&source, &providers::ProviderSource::providerBack, this, [this](const core::AccountId &account) {
        m_schedule.setSignedOut(account, false);
        tellReady(account);
        schedule();
    });
}

QueuePrivate::~QueuePrivate()
{
    for (const core::DownloadId &id : std::as_const(m_running))
        delete m_entries.value(id)->transfer;
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
    for (const core::DownloadId &id : m_schedule.wake(now())) {
        const auto entry = m_entries.value(id);
        entry->phase = Entry::Phase::Ready;
        tell(*entry);
    }
    // A full disk holds everything: what starts now would run into it as well.
    while (!m_halted && m_awaitingSpace.isEmpty() && m_running.size() < std::max(1, m_options.limits.parallel)) {
        const auto next = m_schedule.takeNext(now());
        if (!next)
            break;
        startTransfer(*m_entries.value(next->id));
    }
    if (const auto moment = m_schedule.nextMoment(now()); moment && !m_halted) {
        const auto wait = std::clamp<std::chrono::milliseconds>(*moment - now(), 1ms, longestSleep);
        m_wakeTimer.start(wait);
    }
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
    Environment environment = m_environment;
    environment.connections = std::max(1, m_options.limits.connections);
    environment.sidecar = m_options.limits.sidecar;
    entry.transfer = new Transfer(entry.item.download, environment);
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
    const std::shared_ptr<Entry> entry = m_entries.value(id);
    present(*entry);
    Transfer *transfer = std::exchange(entry->transfer, nullptr);
    transfer->deleteLater();
    m_running.remove(id);
    entry->phase = Entry::Phase::Resting;
    entry->item.speed = 0;
    entry->item.received = entry->item.download.bytes;
    // Farther than ever: a server that always breaks off at the same byte, and starts from nothing, brings nothing.
    if (entry->item.download.bytes > entry->farthest) {
        entry->farthest = entry->item.download.bytes;
        entry->failures = 0;
    }

    const auto intent = std::exchange(entry->intent, Entry::Intent::None);
    if (!transfer->error())
        tell(*entry);
    else if (intent != Entry::Intent::None)
        settle(*entry, intent);
    else
        failed(*entry, *transfer->error());
    if (m_running.isEmpty())
        m_ticker.stop();
    if (!transfer->error() && intent == Entry::Intent::Remove)
        erase({id});
    tellIfStopped();
    schedule();
}

/// It was stopped because somebody wanted it so.
void QueuePrivate::settle(Entry &entry, Entry::Intent intent)
{
    switch (intent) {
    case Entry::Intent::Pause:
        entry.item.download.state = State::Paused;
        save({entry.item.download});
        return tell(entry);
    case Entry::Intent::Remove:
        return erase({entry.item.download.id});
    case Entry::Intent::Stop:
        makeReady(entry);
        return tell(entry);
    case Entry::Intent::None:
        return;
    }
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
        entry.phase = Entry::Phase::AwaitingSpace;
        m_awaitingSpace.insert(entry.item.download.id);
        m_spaceTimer.start();
        return tell(entry);
    case Reaction::Kind::Fail:
        return;
    }
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
    for (const core::DownloadId &id : std::as_const(m_running)) {
        const auto entry = m_entries.value(id);
        entry->intent = Entry::Intent::Stop;
        entry->transfer->stop();
    }
}

void QueuePrivate::tick()
{
    for (const core::DownloadId &id : std::as_const(m_running)) {
        Entry &entry = *m_entries.value(id);
        const qint64 before = entry.item.received;
        const double speed = entry.item.speed;
        entry.speed.sample(entry.transfer->received());
        present(entry);
        if (entry.item.received != before || entry.item.speed != speed)
            Q_EMIT m_queue.changed(entry.item);
    }
}

void QueuePrivate::checkSpace()
{
    if (m_awaitingSpace.isEmpty())
        return m_spaceTimer.stop();
    QList<core::Download> waiting;
    for (const core::DownloadId &id : std::as_const(m_awaitingSpace))
        waiting.append(m_entries.value(id)->item.download);
    m_files
        .run([waiting] {
            QList<core::DownloadId> fitting;
            for (const core::Download &download : waiting) {
                const qint64 size =
                    download.sizeBytes.value_or(download.recording.sizeBytes.value_or(roomForUnknownSize));
                const qint64 free = freeSpace(download.path);
                if (free < 0 || free >= size - download.bytes)
                    fitting.append(download.id);
            }
            return fitting;
        })
        .then(this, [this](const QList<core::DownloadId> &fitting) {
            for (const core::DownloadId &id : fitting) {
                if (!m_awaitingSpace.remove(id))
                    continue;
                makeReady(*m_entries.value(id));
                tell(*m_entries.value(id));
            }
            schedule();
        });
}

/// What it shows: its own state, or that of its transfer, or why its account has to wait.
void QueuePrivate::present(Entry &entry) const
{
    Item &item = entry.item;
    const Schedule::Gate gate = m_schedule.gate(item.download.account);
    const bool held = gate.heldUntil && *gate.heldUntil > now();
    switch (entry.phase) {
    case Entry::Phase::Resting:
        item.activity = Activity::None;
        item.waitingUntil.reset();
        break;
    case Entry::Phase::Ready:
        item.activity = gate.signedOut ? Activity::WaitingForSignIn
                        : held         ? Activity::WaitingForLimit
                                       : Activity::WaitingForSlot;
        item.waitingUntil = held ? gate.heldUntil : std::nullopt;
        break;
    case Entry::Phase::Waiting:
        item.activity = Activity::WaitingForRetry;
        break;
    case Entry::Phase::AwaitingSpace:
        item.activity = Activity::WaitingForSpace;
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

void QueuePrivate::tell(Entry &entry)
{
    present(entry);
    Q_EMIT m_queue.changed(entry.item);
}

void QueuePrivate::tellReady(const core::AccountId &account)
{
    for (const core::DownloadId &id : m_schedule.readyOf(account))
        tell(*m_entries.value(id));
}

bool QueuePrivate::isIdle() const
{
    const bool waits = !m_halted && (m_schedule.hasWork() || !m_awaitingSpace.isEmpty());
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
