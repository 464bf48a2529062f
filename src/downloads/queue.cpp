#include "downloads/queue.h"

#include "downloads/queueprivate.h"
#include "downloads/transfer.h"
#include "library/library.h"

#include <QFile>

#include <utility>

namespace downloads {

void QueuePrivate::pause(const QList<core::DownloadId> &ids)
{
    QList<core::Download> paused;
    for (const core::DownloadId &id : ids) {
        const auto entry = m_entries.value(id);
        if (!entry || entry->item.download.state != State::Queued)
            continue;
        if (entry->transfer) {
            entry->intent = Entry::Intent::Pause;
            entry->transfer->stop();
            continue;
        }
        takeOut(*entry);
        entry->item.download.state = State::Paused;
        paused.append(entry->item.download);
        tell(*entry);
    }
    save(paused);
    schedule();
}

void QueuePrivate::resume(const QList<core::DownloadId> &ids)
{
    m_halted = false;
    QList<core::DownloadId> elsewhere;
    QList<core::Download> resumed;
    for (const core::DownloadId &id : ids) {
        const auto entry = m_entries.value(id);
        if (!entry || entry->item.download.state == State::Done)
            continue;
        if (entry->transfer) { // paused a moment ago: the end of that transfer starts the next
            if (entry->intent == Entry::Intent::Pause)
                entry->intent = Entry::Intent::Stop;
            continue;
        }
        if (entry->foreign) {
            elsewhere.append(id);
            continue;
        }
        takeOut(*entry);
        entry->failures = 0;
        entry->item.download.state = State::Queued;
        entry->item.download.error.reset();
        m_schedule.setEnded(entry->item.download.account, false);
        m_schedule.setSignedOut(entry->item.download.account, false);
        resumed.append(entry->item.download);
        makeReady(*entry);
        tell(*entry);
    }
    save(resumed);
    if (!elsewhere.isEmpty())
        claimAgain(elsewhere);
    schedule();
}

void QueuePrivate::stop()
{
    m_stopping = true;
    m_stopTimer.start();
    endBatch();
    QMetaObject::invokeMethod(this, &QueuePrivate::tellIfStopped, Qt::QueuedConnection);
}

/// The disk does not keep up: what is not synced by now is fetched again.
void QueuePrivate::stopNow()
{
    const QSet<core::DownloadId> running = std::exchange(m_running, {});
    for (const core::DownloadId &id : running) {
        const auto entry = find(id);
        std::exchange(entry->transfer, nullptr)->deleteLater();
        m_schedule.ended(entry->item.download.account);
        entry->phase = Entry::Phase::Resting;
        if (!m_entries.contains(id))
            continue;
        makeReady(*entry);
        tell(*entry);
    }
    tellIfStopped();
}

void QueuePrivate::tellIfStopped()
{
    if (!m_stopping || !m_running.isEmpty())
        return;
    m_stopping = false;
    m_stopTimer.stop();
    Q_EMIT m_queue.stopped();
}

void QueuePrivate::save(const QList<core::Download> &downloads)
{
    if (!downloads.isEmpty())
        m_environment.library.run([downloads](library::Stores &stores) { return stores.downloads.save(downloads); });
}

QList<core::DownloadId> QueuePrivate::ids() const
{
    QList<core::DownloadId> ids;
    ids.reserve(m_entries.size());
    for (const auto &[rank, entry] : m_inOrder)
        ids.append(entry->item.download.id);
    return ids;
}

const Item *QueuePrivate::item(const core::DownloadId &id)
{
    const auto entry = m_entries.value(id);
    if (!entry)
        return nullptr;
    present(*entry);
    return &entry->item;
}

Queue::Queue(library::Library &library, providers::ProviderSource &source, net::HttpClient &http, Options options,
             QObject *parent)
    : QObject(parent), d(std::make_unique<QueuePrivate>(*this, library, source, http, std::move(options)))
{
    qRegisterMetaType<downloads::Item>();
}

Queue::~Queue() = default;

core::Job<QList<core::DownloadId>> *Queue::load()
{
    auto *job = new core::PendingJob<QList<core::DownloadId>>(this);
    d->load(job);
    return job;
}

core::Job<QList<core::DownloadId>> *Queue::add(const QList<Wish> &wishes)
{
    auto *job = new core::PendingJob<QList<core::DownloadId>>(this);
    d->add(wishes, job);
    return job;
}

core::Job<QStringList> *Queue::plan(const QList<Wish> &wishes)
{
    auto *job = new core::PendingJob<QStringList>(this);
    d->plan(wishes, job);
    return job;
}

core::Job<QStringList> *Queue::copy(const QList<FileToCopy> &files, const QString &directory)
{
    return d->copy(files, directory);
}

void Queue::pause(const QList<core::DownloadId> &ids)
{
    d->pause(ids);
}

void Queue::resume(const QList<core::DownloadId> &ids)
{
    d->resume(ids);
}

void Queue::remove(const QList<core::DownloadId> &ids)
{
    d->remove(ids);
}

void Queue::restore(const QList<core::DownloadId> &ids)
{
    d->restore(ids);
}

void Queue::purge(const QList<core::DownloadId> &ids)
{
    d->purge(ids);
}

void Queue::setOrder(Order order)
{
    d->setOrder(order);
}

Queue::Order Queue::order() const
{
    return d->options().order;
}

void Queue::move(const QList<core::DownloadId> &ids, Move where)
{
    d->move(ids, where);
}

void Queue::retryNow()
{
    d->retryNow();
}

void Queue::pauseAll()
{
    d->pause(d->ids());
}

void Queue::resumeAll()
{
    d->resume(d->ids());
}

void Queue::stop()
{
    d->stop();
}

void Queue::setLimits(const Limits &limits)
{
    d->setLimits(limits);
}

const Limits &Queue::limits() const
{
    return d->options().limits;
}

void Queue::setAccount(const core::Account &account)
{
    d->setAccount(account);
}

QList<core::DownloadId> Queue::ids() const
{
    return d->ids();
}

QList<Item> Queue::items() const
{
    QList<Item> items;
    for (const core::DownloadId &id : d->ids())
        items.append(*d->item(id));
    return items;
}

const Item *Queue::item(const core::DownloadId &id) const
{
    return d->item(id);
}

bool Queue::isIdle() const
{
    return d->isIdle();
}

} // namespace downloads
