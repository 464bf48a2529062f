#include "models/recordingchanges.h"

#include "models/providercall.h"

namespace models {

namespace {

constexpr std::array trash{Section::TrashedSessions, Section::TrashedFiles};
constexpr std::array everySection{Section::Recordings, Section::BrowserDownloads, Section::TrashedSessions,
                                  Section::TrashedFiles};

providers::Change toProvider(Change change)
{
    switch (change) {
    case Change::Trash:
        return providers::Change::Trash;
    case Change::Recover:
        return providers::Change::Recover;
    case Change::DeleteForGood:
        return providers::Change::DeleteForGood;
    }
    Q_UNREACHABLE();
}

/// Whatever comes next for this account would meet the same.
bool concernsTheAccount(const core::Error &error)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::Auth:
    case Kind::RateLimited:
    case Kind::Network:
    case Kind::Tls:
    case Kind::Storage:
    case Kind::Cancelled:
        return true;
    case Kind::Permission: // Zoom refuses single sessions so
    case Kind::NotFound:
    case Kind::NotReady:
    case Kind::InvalidRequest:
    case Kind::LinkExpired:
    case Kind::NotMedia:
    case Kind::SizeMismatch:
    case Kind::Changed:
    case Kind::Server:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordingChanges::RecordingChanges(RecordingsModel &recordings, RecordingsLoader &loader,
                                   const accounts::AccountBook &book, providers::ProviderSource &source,
                                   downloads::Queue &queue, QObject *parent)
    : QObject(parent)
    , m_recordings(recordings)
    , m_loader(loader)
    , m_source(source)
    , m_downloads(queue)
    , m_planner(book, recordings, m_downloads, m_changing)
{}

RecordingChanges::~RecordingChanges() = default;

std::optional<Obstacle> RecordingChanges::obstacle(Change change, const QList<RecordingsModel::Chosen> &chosen) const
{
    return m_planner.obstacle(change, chosen);
}

ChangePlan RecordingChanges::plan(Change change, const QList<RecordingsModel::Chosen> &chosen) const
{
    return m_planner.plan(change, chosen);
}

core::Job<ChangeReport> *RecordingChanges::run(const ChangePlan &plan)
{
    ChangeReport report;
    report.change = plan.change;
    if (plan.targets.isEmpty())
        return new core::ReadyJob<ChangeReport>(report, this);
    auto *job = new core::PendingJob<ChangeReport>(this);
    const int batch = ++m_lastBatch;
    m_batches[batch] = {job, report, int(plan.targets.size())};
    if (m_lanes.isEmpty())
        m_progress = {};
    m_progress.total += int(plan.targets.size());
    for (const ChangeTarget &target : plan.targets) {
        for (const RecordingsModel::Chosen &file : target.files)
            m_changing.insert(file.key());
        QList<Step> &lane = m_lanes[target.stream.account];
        lane.append({batch, plan.change, target});
        if (lane.size() == 1)
            beginNext(target.stream.account);
    }
    Q_EMIT progressed();
    return job;
}

void RecordingChanges::stop()
{
    QList<Step> dropped;
    for (QList<Step> &lane : m_lanes) {
        dropped += lane.mid(1);
        lane.resize(1);
    }
    for (const Step &step : std::as_const(dropped))
        settle(step, core::Error(core::Error::Kind::Cancelled), false);
}

/// On the next turn of the event loop: a row of files that are protected must not end each within the other.
void RecordingChanges::beginNext(const core::AccountId &account)
{
    auto begin = [this, account] {
        const Step &step = m_lanes[account].constFirst();
        if (isProtected(step)) {
            end(account, std::nullopt, true);
            return;
        }
        const providers::Target target{step.target.session, step.target.recording};
        auto *call = new ProviderCall<void>(
            m_source, account,
            [change = toProvider(step.change), target](providers::Provider &provider) {
                return provider.change(change, target);
            },
            this);
        call->then(this, [this, account](const core::Result<void> &result) {
            end(account, result ? std::nullopt : std::optional(result.error()), false);
        });
    };
    QMetaObject::invokeMethod(this, std::move(begin), Qt::QueuedConnection);
}

bool RecordingChanges::isProtected(const Step &step) const
{
    if (step.change == Change::Recover)
        return false;
    const ChangeTarget &target = step.target;
    if (target.isSession())
        return m_downloads.containsAnyOf(target.stream.account, target.session);
    return m_downloads.contains(target.files.constFirst().key());
}

void RecordingChanges::end(const core::AccountId &account, const std::optional<core::Error> &error, bool downloading)
{
    QList<Step> &lane = m_lanes[account];
    QList<Step> ended{lane.takeFirst()};
    if (error && concernsTheAccount(*error)) {
        const int batch = ended.constFirst().batch;
        const auto spared =
            std::stable_partition(lane.begin(), lane.end(), [batch](const Step &step) { return step.batch != batch; });
        ended += QList<Step>(spared, lane.end());
        lane.erase(spared, lane.end());
    }
    if (lane.isEmpty())
        m_lanes.remove(account);
    else
        beginNext(account);
    if (!error && !downloading)
        apply(ended.constFirst());
    for (const Step &step : std::as_const(ended))
        settle(step, error, downloading);
}

void RecordingChanges::settle(const Step &step, const std::optional<core::Error> &error, bool downloading)
{
    for (const RecordingsModel::Chosen &file : step.target.files)
        m_changing.remove(file.key());
    const auto found = m_batches.find(step.batch);
    Batch &batch = found->second;
    batch.report.outcomes.append({step.target, error, downloading});
    ++m_progress.done;
    const bool last = --batch.left == 0;
    const Batch ended = last ? batch : Batch();
    if (last) {
        m_batches.erase(found);
        refresh(ended.report);
    }
    Q_EMIT progressed();
    if (ended.job)
        ended.job->finish(ended.report);
}

/// Of what was changed, that which the answers do not tell: the trash where it was looked at, and what else came back
/// with a session.
void RecordingChanges::refresh(const ChangeReport &report)
{
    const ChangePlan done = report.done();
    for (const core::AccountId &account : done.accounts()) {
        for (Section section : trash) {
            const StreamId stream{account, section};
            if (m_loader.status(stream).stage != RecordingsLoader::Stage::Idle)
                m_loader.restart(stream);
        }
    }
    if (report.change != Change::Recover)
        return;
    QSet<core::RecordingKey> asked; // by session alone
    for (const ChangeTarget &target : done.targets) {
        const core::RecordingKey key{target.stream.account, target.session, {}};
        if (asked.contains(key))
            continue;
        asked.insert(key);
        // What comes of it is told by the loader; a failure leaves what is known.
        m_loader.renew({target.stream.account, Section::Recordings}, target.session)
            ->then(this, [](const core::Result<QList<core::Recording>> &) {});
    }
}

void RecordingChanges::apply(const Step &step)
{
    const ChangeTarget &target = step.target;
    switch (step.change) {
    case Change::Trash:
        takeAway(target.stream, target);
        break;
    case Change::Recover:
        takeAway(target.stream, target);
        bringBack(target);
        break;
    case Change::DeleteForGood:
        for (Section section : everySection)
            takeAway({target.stream.account, section}, target);
        break;
    }
}

void RecordingChanges::takeAway(const StreamId &stream, const ChangeTarget &target)
{
    QList<core::RecordingKey> keys;
    if (target.isSession()) {
        const RecordingTable &table = m_recordings.table();
        for (int index : table.sessionEntries(stream, target.session))
            keys.append(table.entry(index).key());
    } else {
        keys.append(target.files.constFirst().key());
    }
    if (!keys.isEmpty())
        m_recordings.takeAway(stream, keys);
}

/// As it was known, at once.
void RecordingChanges::bringBack(const ChangeTarget &target)
{
    const StreamId stream{target.stream.account, Section::Recordings};
    QList<core::Recording> recordings;
    for (const RecordingsModel::Chosen &file : target.files) {
        recordings.append(file.recording);
        recordings.last().deletedAt.reset();
    }
    m_recordings.bringBack(stream, recordings);
}

} // namespace models
