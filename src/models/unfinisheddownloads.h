#pragma once

#include "core/recording.h"

#include <QHash>
#include <QObject>

namespace downloads {
class Queue;
struct Item;
} // namespace downloads

namespace models {

/// Which recordings are on their way to this computer: queued, running or paused.
class UnfinishedDownloads : public QObject
{
    Q_OBJECT

public:
    /// `queue` outlives it.
    explicit UnfinishedDownloads(downloads::Queue &queue, QObject *parent = nullptr);

    bool contains(const core::RecordingKey &key) const { return m_recordings.contains(key); }
    bool containsAnyOf(const core::AccountId &account, const core::SessionId &session) const;

private:
    void take(const downloads::Item &item);
    void drop(const core::DownloadId &id);

    QHash<core::DownloadId, core::RecordingKey> m_downloads;
    /// How many downloads each has: the same file may be wanted in two folders.
    QHash<core::RecordingKey, int> m_recordings;
};

} // namespace models
