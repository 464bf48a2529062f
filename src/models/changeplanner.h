#pragma once

#include "core/providerinfo.h"
#include "models/changeplan.h"

#include <QSet>

#include <optional>

namespace models {

class UnfinishedDownloads;

/// Says what can be changed of what was chosen, and in which calls: a session whose files are all chosen in one, where
/// the provider can, everything else file by file. What is being downloaded stays.
class ChangePlanner
{
public:
    /// All of them outlive it. `changing`: what is under way already.
    ChangePlanner(const accounts::AccountBook &book, const RecordingsModel &recordings,
                  const UnfinishedDownloads &downloads, const QSet<core::RecordingKey> &changing);

    /// nullopt: it can be done with one of them at least.
    std::optional<Obstacle> obstacle(Change change, const QList<RecordingsModel::Chosen> &chosen) const;
    ChangePlan plan(Change change, const QList<RecordingsModel::Chosen> &chosen) const;

private:
    using Capabilities = core::ProviderInfo::Capabilities;
    using CapabilitiesByAccount = QList<std::pair<core::AccountId, Capabilities>>;

    Capabilities capabilities(const core::AccountId &account) const;
    Capabilities capabilities(const core::AccountId &account, CapabilitiesByAccount &known) const;
    std::optional<Obstacle> obstacle(Change change, const RecordingsModel::Chosen &chosen, Capabilities can) const;
    /// All that is known of the session where it is to be changed as a whole; else empty.
    QList<RecordingsModel::Chosen> wholeSession(Change change, const QList<RecordingsModel::Chosen> &chosen) const;
    void addSession(ChangePlan &plan, const QList<RecordingsModel::Chosen> &chosen) const;

    const accounts::AccountBook &m_book;
    const RecordingsModel &m_recordings;
    const UnfinishedDownloads &m_downloads;
    const QSet<core::RecordingKey> &m_changing;
};

} // namespace models
