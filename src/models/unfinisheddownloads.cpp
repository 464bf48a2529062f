#include "models/unfinisheddownloads.h"

#include "downloads/queue.h"

#include <algorithm>

namespace models {

UnfinishedDownloads::UnfinishedDownloads(downloads::Queue &queue, QObject *parent) : QObject(parent)
{
    for (const downloads::Item &item : queue.items())
        take(item);
    connect(&queue, &downloads::Queue::added, this, [this](const QList<downloads::Item> &items) {
        for (const downloads::Item &item : items)
            take(item);
    });
    connect(&queue, &downloads::Queue::changed, this, &UnfinishedDownloads::take);
    connect(&queue, &downloads::Queue::removed, this, [this](const QList<core::DownloadId> &ids) {
        for (const core::DownloadId &id : ids)
            drop(id);
    });
}

bool UnfinishedDownloads::containsAnyOf(const core::AccountId &account, const core::SessionId &session) const
{
    return std::any_of(m_recordings.keyBegin(), m_recordings.keyEnd(),
                       [&](const core::RecordingKey &key) { return key.account == account && key.session == session; });
}

void UnfinishedDownloads::take(const downloads::Item &item)
{
    const core::Download &download = item.download;
    bool unfinished = false;
    switch (download.state) {
    case core::Download::State::Queued:
    case core::Download::State::Paused:
        unfinished = true;
        break;
    case core::Download::State::Done:
    case core::Download::State::Failed:
        break;
    }
    if (!unfinished) {
        drop(download.id);
    } else if (!m_downloads.contains(download.id)) {
        const core::RecordingKey key = core::keyOf(download.account, download.recording);
        m_downloads.insert(download.id, key);
        ++m_recordings[key];
    }
}

void UnfinishedDownloads::drop(const core::DownloadId &id)
{
    const auto known = m_downloads.constFind(id);
    if (known == m_downloads.cend())
        return;
    if (--m_recordings[*known] == 0)
        m_recordings.remove(*known);
    m_downloads.erase(known);
}

} // namespace models
