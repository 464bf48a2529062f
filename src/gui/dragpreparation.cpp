#include "gui/dragpreparation.h"

#include "downloads/queue.h"
#include "gui/downloadactions.h"
#include "gui/foldersave.h"
#include "gui/messagebar.h"

namespace gui {

namespace {

const QString topic = QStringLiteral("drag");

} // namespace

DragPreparation::DragPreparation(downloads::Queue &queue, DownloadActions &downloads, FolderSave &folderSave,
                                 MessageBar &messages, QObject *parent)
    : QObject(parent), m_downloads(downloads), m_folderSave(folderSave), m_messages(messages)
{
    connect(&queue, &downloads::Queue::added, this, [this](const QList<downloads::Item> &items) {
        for (const downloads::Item &item : items)
            take(item);
    });
    connect(&queue, &downloads::Queue::changed, this, &DragPreparation::take);
    connect(&queue, &downloads::Queue::removed, this, &DragPreparation::forget);
}

void DragPreparation::prepare(const DragContents &contents)
{
    m_recordings = contents.here + contents.away;
    m_awaited.clear();
    m_failed = 0;
    for (const models::RecordingsModel::Chosen &recording : contents.away)
        m_awaited.insert(recording.key(), {});
    tellState();
    m_downloads.download(contents.away);
}

void DragPreparation::take(const downloads::Item &item)
{
    const core::Download &download = item.download;
    const core::RecordingKey key = core::keyOf(download.account, download.recording);
    const auto awaited = m_awaited.find(key);
    if (awaited == m_awaited.end())
        return;
    switch (download.state) {
    case core::Download::State::Queued:
    case core::Download::State::Paused:
        *awaited = download.id;
        return;
    case core::Download::State::Done:
        for (models::RecordingsModel::Chosen &recording : m_recordings) {
            if (recording.key() == key)
                recording.savedAs = download.path;
        }
        break;
    case core::Download::State::Failed:
        ++m_failed;
        break;
    }
    m_awaited.erase(awaited);
    tellState();
}

void DragPreparation::forget(const QList<core::DownloadId> &ids)
{
    const qsizetype taken = m_awaited.removeIf(
        [&ids](const auto &awaited) { return !awaited.value().isEmpty() && ids.contains(awaited.value()); });
    if (taken == 0)
        return;
    // The person took it off the queue: the drag is not wanted any more.
    m_awaited.clear();
    m_messages.clear(topic);
}

void DragPreparation::tellState()
{
    const int total = int(m_recordings.size());
    if (!m_awaited.isEmpty())
        tell(tr("%Ln recordings can be dragged once they are downloaded.", nullptr, total), QStringLiteral("download"));
    else if (m_failed > 0)
        tell(tr("%Ln recordings could not be downloaded. The list of downloads says why.", nullptr, m_failed),
             QStringLiteral("warning"));
    else
        tell(tr("%Ln recordings are ready to drag.", nullptr, total), QStringLiteral("tick"));
}

void DragPreparation::tell(const QString &text, const QString &picture)
{
    m_messages.show({topic,
                     {},
                     text,
                     tr("Save to folder…"),
                     [this, recordings = m_recordings] { m_folderSave.ask(recordings); },
                     {},
                     picture});
}

} // namespace gui
