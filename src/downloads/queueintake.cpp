// How downloads come into the queue: load, add and plan.
#include "downloads/queueprivate.h"

#include "library/library.h"
#include "net/httpclient.h"

#include <utility>

namespace downloads {

void QueuePrivate::enqueue(std::function<void()> intake)
{
    m_intakes.push_back(std::move(intake));
    if (!m_intakeUnderWay)
        nextIntake();
}

void QueuePrivate::nextIntake()
{
    m_intakeUnderWay = false;
    erase(std::exchange(m_toErase, {}));
    m_intakeUnderWay = !m_intakes.empty();
    if (!m_intakeUnderWay)
        return tellIfIdle();
    const auto intake = std::move(m_intakes.front());
    m_intakes.pop_front();
    intake();
}

void QueuePrivate::lookUpThenPlan(const QList<Wish> &wishes,
                                  std::function<void(const core::Result<QList<Planned>> &)> then)
{
    // After the removals that are under way: what was just removed can be wished for again.
    m_files.run([] { return true; }).then(this, [this, wishes, then = std::move(then)](bool) {
        m_environment.library.run([wishes](library::Stores &stores) { return lookUp(stores, wishes); })
            .then(this, [this, wishes, then](const core::Result<Known> &known) {
                if (!known)
                    return then(known.error());
                m_files.run([wishes, known = *known, at = now()] { return planDownloads(wishes, known, at); })
                    .then(this, [then](const QList<Planned> &planned) { then(planned); });
            });
    });
}

void QueuePrivate::plan(const QList<Wish> &wishes, Answerable<QStringList> *job)
{
    enqueue([this, wishes, job = QPointer(job)] {
        lookUpThenPlan(wishes, [this, job](const core::Result<QList<Planned>> &planned) {
            QStringList paths;
            if (planned) {
                for (const Planned &one : *planned)
                    paths.append(one.download.path);
            }
            if (job)
                job->finish(planned ? core::Result<QStringList>(paths) : core::Result<QStringList>(planned.error()));
            nextIntake();
        });
    });
}

void QueuePrivate::add(const QList<Wish> &wishes, Answerable<QList<core::DownloadId>> *job)
{
    enqueue([this, wishes, job = QPointer(job)] {
        lookUpThenPlan(wishes, [this, job](const core::Result<QList<Planned>> &planned) {
            if (planned)
                return commit(*planned, job);
            if (job)
                job->finish(planned.error());
            nextIntake();
        });
    });
}

void QueuePrivate::commit(const QList<Planned> &planned, QPointer<Answerable<QList<core::DownloadId>>> job)
{
    // What runs here is left alone: its row says more than the one that was looked up.
    QList<Planned> toWrite;
    for (const Planned &one : planned) {
        if (!m_running.contains(one.download.id))
            toWrite.append(one);
    }
    using Foreign = core::Result<QList<core::DownloadId>>;
    m_environment.library
        .run([toWrite, owner = m_token.text(), folder = m_options.runtimeFolder](library::Stores &stores) {
            return commitPlan(stores, toWrite, owner, folder);
        })
        .then(this, [this, planned, job](const Foreign &foreign) {
            if (foreign)
                takeUp(planned, *foreign);
            QList<core::DownloadId> ids;
            for (const Planned &one : planned)
                ids.append(one.download.id);
            if (job)
                job->finish(foreign ? Foreign(ids) : foreign);
            nextIntake();
        });
}

void QueuePrivate::takeUp(const QList<Planned> &planned, const QList<core::DownloadId> &foreign)
{
    m_halted = false;
    const QSet<core::DownloadId> elsewhere(foreign.begin(), foreign.end());
    QList<Item> fresh;
    QList<core::DownloadId> known;
    for (const Planned &one : planned) {
        m_toErase.remove(one.download.id);
        if (m_running.contains(one.download.id)) {
            const auto running = m_entries.value(one.download.id);
            if (running->intent != Entry::Intent::None) // paused or removed a moment ago: it goes on
                running->intent = Entry::Intent::Stop;
            continue;
        }
        // It came to its end here between the look-up and the claim, which finds nothing to be had any more.
        if (const auto here = m_entries.value(one.download.id);
            here && here->item.download.state == State::Done && elsewhere.contains(one.download.id)) {
            known.append(one.download.id);
            continue;
        }
        if (!one.replaces.isEmpty())
            drop(one.replaces);
        const bool isKnown = m_entries.contains(one.download.id);
        Entry &entry = insert(one.download);
        entry.item.skipped = one.kind == Planned::Kind::AlreadyHere;
        entry.foreign = elsewhere.contains(one.download.id);
        if (entry.foreign) {
            entry.item.download.state = State::Failed;
            entry.item.download.error = core::Error(core::Error::Kind::InvalidRequest,
                                                    QStringLiteral("another running Reelkeep downloads it already"));
        } else if (entry.item.download.state == State::Queued) {
            m_schedule.setEnded(entry.item.download.account, false);
            makeReady(entry);
        }
        present(entry);
        if (isKnown)
            known.append(one.download.id);
        else
            fresh.append(entry.item);
    }
    if (!fresh.isEmpty())
        Q_EMIT m_queue.added(fresh);
    for (const core::DownloadId &id : std::as_const(known)) {
        if (const auto entry = m_entries.value(id))
            tell(*entry);
    }
    m_wasIdle = false; // even when nothing is to be done: whoever added waits for it
    schedule();
}

void QueuePrivate::load(Answerable<QList<core::DownloadId>> *job)
{
    enqueue([this, job = QPointer(job)] {
        using Downloads = QList<core::Download>;
        m_environment.library
            .run([owner = m_token.text(), folder = m_options.runtimeFolder](library::Stores &stores) {
                return claimUnfinished(stores, owner, folder);
            })
            .then(this, [this, job](const core::Result<Downloads> &downloads) {
                QList<core::DownloadId> ids;
                if (downloads) {
                    takeUpLoaded(*downloads);
                    for (const core::Download &download : *downloads)
                        ids.append(download.id);
                }
                if (job)
                    job->finish(downloads ? core::Result<QList<core::DownloadId>>(ids)
                                          : core::Result<QList<core::DownloadId>>(downloads.error()));
                nextIntake();
            });
    });
}

void QueuePrivate::takeUpLoaded(const QList<core::Download> &downloads)
{
    m_halted = false;
    QList<Item> fresh;
    for (core::Download download : downloads) {
        if (m_entries.contains(download.id))
            continue;
        // A batch run is told to go on with what is unfinished; in the window a failure stays until somebody retries
        // it.
        if (m_options.batch && download.state == State::Failed)
            download.state = State::Queued;
        Entry &entry = insert(download);
        if (download.state == State::Queued)
            makeReady(entry);
        present(entry);
        fresh.append(entry.item);
    }
    if (!fresh.isEmpty())
        Q_EMIT m_queue.added(fresh);
    m_wasIdle = false;
    schedule();
}

Entry &QueuePrivate::insert(const core::Download &download)
{
    std::shared_ptr<Entry> &entry = m_entries[download.id];
    if (!entry) {
        entry = std::make_shared<Entry>();
        entry->order = m_nextOrder++;
        m_inOrder.emplace(entry->order, entry.get());
    }
    m_schedule.remove(Schedule::Place{download.id, download.account, entry->order});
    m_awaitingSpace.remove(download.id);
    entry->phase = Entry::Phase::Resting;
    entry->failures = 0;
    entry->farthest = download.bytes;
    entry->item.download = download;
    entry->item.received = download.bytes;
    return *entry;
}

void QueuePrivate::makeReady(Entry &entry)
{
    entry.phase = Entry::Phase::Ready;
    m_schedule.addReady(entry.place());
}

} // namespace downloads
