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
    m_intakeLock.reset();
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
    // After the removals that are under way: what was just removed can be wished for again. Two processes that look up
    // at the same time would both take the same wish for a new one, so they take turns.
    using Lock = std::shared_ptr<library::FileLock>;
    const auto takeTurn = [path = QString(m_options.runtimeFolder + QStringLiteral("/intake"))] {
        return std::make_shared<library::FileLock>(path);
    };
    m_files.run(takeTurn).then(this, [this, wishes, then = std::move(then)](const Lock &lock) {
        m_intakeLock = lock;
        m_environment.library.run([wishes](library::Stores &stores) { return lookUp(stores, wishes); })
            .then(this, [this, wishes, then](const core::Result<Known> &known) {
                if (!known)
                    return then(known.error());
                m_files.run([wishes, known = *known, at = now()] { return planDownloads(wishes, known, at); })
                    .then(this, [then](const QList<Planned> &planned) { then(planned); });
            });
    });
}

void QueuePrivate::plan(const QList<Wish> &wishes, core::PendingJob<QStringList> *job)
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

core::Job<QStringList> *QueuePrivate::copy(const QList<FileToCopy> &files, const QString &directory)
{
    return new CopyJob(m_environment.library, m_pool, m_environment.system, files, directory, this);
}

void QueuePrivate::add(const QList<Wish> &wishes, core::PendingJob<QList<core::DownloadId>> *job)
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

void QueuePrivate::commit(const QList<Planned> &planned, const QPointer<core::PendingJob<QList<core::DownloadId>>> &job)
{
    // What runs here is left alone: its row says more than the one that was looked up.
    QList<Planned> toWrite;
    for (const Planned &one : planned) {
        if (!m_running.contains(one.download.id))
            toWrite.append(one);
    }
    using Ids = core::Result<QList<core::DownloadId>>;
    m_environment.library
        .run([toWrite, owner = m_token.text(), folder = m_options.runtimeFolder](library::Stores &stores) {
            return commitPlan(stores, toWrite, owner, folder);
        })
        .then(this, [this, planned, job](const core::Result<Committed> &committed) {
            if (committed)
                takeUp(planned, *committed);
            QList<core::DownloadId> ids;
            for (const Planned &one : planned)
                ids.append(one.download.id);
            if (job)
                job->finish(committed ? Ids(ids) : Ids(committed.error()));
            nextIntake();
        });
}

void QueuePrivate::takeUp(QList<Planned> planned, const Committed &committed)
{
    m_halted = false;
    const QSet<core::DownloadId> elsewhere(committed.foreign.begin(), committed.foreign.end());
    QList<Item> fresh;
    QList<core::DownloadId> known;
    bool inOrder = true;
    for (Planned &one : planned) {
        const core::DownloadId &id = one.download.id;
        const bool wasRemoved = reinstate(id);
        const bool isKnown = m_entries.contains(id) && !wasRemoved;
        if (wasRemoved)
            markRemoved({id}, false);
        // It came to its end here between the look-up and the claim, which finds nothing to be had any more.
        if (const auto here = m_entries.value(id);
            here && here->item.download.state == State::Done && elsewhere.contains(id)) {
            known.append(id);
            continue;
        }
        if (!takeUpRunning(id)) {
            if (!one.replaces.isEmpty())
                drop({one.replaces});
            one.download.position = committed.positions.value(id, one.download.position);
            insertPlanned(one, elsewhere.contains(id));
        } else if (!wasRemoved) {
            continue;
        }
        const Entry &entry = *m_entries.value(id);
        inOrder = inOrder && (isKnown || isLast(entry));
        if (isKnown)
            known.append(id);
        else
            fresh.append(entry.item);
    }
    announce(fresh, inOrder);
    tellAll(known);
    m_wasIdle = false; // even when nothing is to be done: whoever added waits for it
    schedule();
}

/// Paused or removed a moment ago: it goes on. False where it does not run.
bool QueuePrivate::takeUpRunning(const core::DownloadId &id)
{
    if (!m_running.contains(id))
        return false;
    const auto running = m_entries.value(id);
    if (running->intent != Entry::Intent::None)
        running->intent = Entry::Intent::Stop;
    return true;
}

void QueuePrivate::insertPlanned(const Planned &planned, bool isForeign)
{
    Entry &entry = insert(planned.download);
    entry.item.skipped = planned.kind == Planned::Kind::AlreadyHere;
    entry.foreign = isForeign;
    if (isForeign) {
        entry.item.download.state = State::Failed;
        entry.item.download.error = core::Error(core::Error::Kind::InvalidRequest,
                                                QStringLiteral("another running Reelkeep downloads it already"));
    } else if (entry.item.download.state == State::Queued) {
        m_schedule.setEnded(entry.item.download.account, false);
        makeReady(entry);
    }
    present(entry);
}

void QueuePrivate::announce(const QList<Item> &fresh, bool inOrder)
{
    if (fresh.isEmpty())
        return;
    Q_EMIT m_queue.added(fresh);
    if (!inOrder)
        Q_EMIT m_queue.reordered();
}

void QueuePrivate::load(core::PendingJob<QList<core::DownloadId>> *job)
{
    enqueue([this, job = QPointer(job)] {
        using Ids = core::Result<QList<core::DownloadId>>;
        m_environment.library
            .run([owner = m_token.text(), folder = m_options.runtimeFolder](library::Stores &stores) {
                return claimUnfinished(stores, owner, folder);
            })
            .then(this, [this, job](const core::Result<Claimed> &claimed) {
                QList<core::DownloadId> ids;
                if (claimed) {
                    takeUpLoaded(claimed->unfinished);
                    eraseLeftOver(claimed->removed);
                    for (const core::Download &download : claimed->unfinished)
                        ids.append(download.id);
                }
                if (job)
                    job->finish(claimed ? Ids(ids) : Ids(claimed.error()));
                nextIntake();
            });
    });
}

/// What a process removed that was killed before it could delete the parts.
void QueuePrivate::eraseLeftOver(const QList<core::Download> &removed)
{
    QStringList parts;
    QList<core::DownloadId> ids;
    for (const core::Download &download : removed) {
        if (find(download.id))
            continue;
        parts.append(download.partPath());
        ids.append(download.id);
    }
    if (!ids.isEmpty())
        eraseFiles(parts, ids);
}

void QueuePrivate::takeUpLoaded(const QList<core::Download> &downloads)
{
    m_halted = false;
    QList<Item> fresh;
    bool inOrder = true;
    for (core::Download download : downloads) {
        if (find(download.id))
            continue;
        // A batch run is told to go on with what is unfinished; in the window a failure stays until somebody retries
        // it.
        if (m_options.batch && download.state == State::Failed)
            download.state = State::Queued;
        Entry &entry = insert(download);
        if (download.state == State::Queued)
            makeReady(entry);
        present(entry);
        inOrder = inOrder && isLast(entry);
        fresh.append(entry.item);
    }
    announce(fresh, inOrder);
    m_wasIdle = false;
    schedule();
}

Entry &QueuePrivate::insert(const core::Download &download)
{
    std::shared_ptr<Entry> &entry = m_entries[download.id];
    if (!entry) {
        entry = std::make_shared<Entry>();
        rank(*entry, {keyOf(download), download.position, m_nextSerial++});
    } else {
        takeOut(*entry);
    }
    (void)rulesOf(download.account);
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
