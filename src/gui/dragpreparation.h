#pragma once

#include "gui/dragcontents.h"

#include <QHash>
#include <QObject>

namespace downloads {
class Queue;
struct Item;
} // namespace downloads

namespace gui {

class DownloadActions;
class FolderSave;
class MessageBar;

/// Where a drag cannot promise what is not there yet (Wayland): the recordings are downloaded into the usual folder
/// first, and the bar says when they can be dragged.
class DragPreparation : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DragPreparation(downloads::Queue &queue, DownloadActions &downloads, FolderSave &folderSave, MessageBar &messages,
                    QObject *parent);

    /// Takes the place of what was prepared before; that goes on downloading.
    void prepare(const DragContents &contents);

private:
    void take(const downloads::Item &item);
    void forget(const QList<core::DownloadId> &ids);
    void tell(const QString &text, const QString &picture);
    void tellState();

    DownloadActions &m_downloads;
    FolderSave &m_folderSave;
    MessageBar &m_messages;
    DragContents::Recordings m_recordings;
    /// Not whole yet, with the download that brings it once that is known.
    QHash<core::RecordingKey, core::DownloadId> m_awaited;
    int m_failed = 0;
};

} // namespace gui
