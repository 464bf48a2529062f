#pragma once

#include "core/job.h"
#include "models/changeplanner.h"
#include "models/changereport.h"
#include "models/unfinisheddownloads.h"

#include <QHash>
#include <QPointer>

#include <unordered_map>

namespace providers {
class ProviderSource;
}

namespace models {

/// Moves what was chosen to the provider's trash, recovers it or deletes it for good: one call at a time an account,
/// several accounts beside each other. The table follows only what the provider confirmed.
class RecordingChanges : public QObject
{
    Q_OBJECT

public:
    /// Calls that have ended, of those that were asked for since it last rested.
    struct Progress
    {
        int done = 0;
        int total = 0;
    };

    /// All of them outlive it.
    RecordingChanges(RecordingsModel &recordings, RecordingsLoader &loader, const accounts::AccountBook &book,
                     providers::ProviderSource &source, downloads::Queue &queue, QObject *parent = nullptr);
    ~RecordingChanges() override;

    /// nullopt: it can be done with one of them at least.
    std::optional<Obstacle> obstacle(Change change, const QList<RecordingsModel::Chosen> &chosen) const;
    ChangePlan plan(Change change, const QList<RecordingsModel::Chosen> &chosen) const;

    /// Ends with what became of each call, never with an Error. What needs the account as a whole (network, sign-in, a
    /// rate limit) ends the rest of this plan for that account.
    [[nodiscard]] core::Job<ChangeReport> *run(const ChangePlan &plan);
    /// No further call is begun; those under way are waited for, since they may have been heard.
    void stop();

    Progress progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();

private:
    struct Batch
    {
        QPointer<core::PendingJob<ChangeReport>> job;
        ChangeReport report;
        int left = 0;
    };
    struct Step
    {
        int batch = 0;
        Change change = Change::Trash;
        ChangeTarget target;
    };

    void beginNext(const core::AccountId &account);
    /// Of the first step of the account's lane.
    void end(const core::AccountId &account, const std::optional<core::Error> &error, bool downloading);
    void settle(const Step &step, const std::optional<core::Error> &error, bool downloading);
    bool isProtected(const Step &step) const;
    void apply(const Step &step);
    void takeAway(const StreamId &stream, const ChangeTarget &target);
    void bringBack(const ChangeTarget &target);
    void refresh(const ChangeReport &report);

    RecordingsModel &m_recordings;
    RecordingsLoader &m_loader;
    providers::ProviderSource &m_source;
    UnfinishedDownloads m_downloads;
    QSet<core::RecordingKey> m_changing;
    ChangePlanner m_planner;
    /// Of each account, the one under way first.
    QHash<core::AccountId, QList<Step>> m_lanes;
    std::unordered_map<int, Batch> m_batches;
    int m_lastBatch = 0;
    Progress m_progress;
};

} // namespace models
