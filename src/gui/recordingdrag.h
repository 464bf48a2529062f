#pragma once

#include "gui/dragcontents.h"

#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include <memory>

class QMimeData;
class QWidget;

namespace gui {

struct DropPlace;
class DragPreparation;
class FolderSave;
class MessageBar;

/// Recordings dragged out of the table. All on this computer: as files. Some still in the cloud: on X11 by direct save,
/// so that the queue downloads into the folder they are dropped on; elsewhere they are made ready first. Never as
/// addresses, which would carry what gives access, and never moved away.
class RecordingDrag : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `source` is where drags begin.
    RecordingDrag(FolderSave &folderSave, DragPreparation &preparation, MessageBar &messages, QWidget &source);

    /// While the left button is held. Looks at the files first, outside of this thread: where the button is let go of
    /// before the answer has come, nothing happens.
    void begin(const DragContents::Recordings &recordings);

    /// What a drag of files offers: their paths and nothing else.
    static std::unique_ptr<QMimeData> files(const DragContents::Recordings &recordings);

private:
    void go(const DragContents &contents);
    void dragFiles(const DragContents &contents);
    void dragPromise(const DragContents &contents);
    /// Of DirectSave.
    bool take(const QUrl &file, const DragContents &contents, const QDateTime &began);
    void tellRefusal(const DropPlace &place, const DragContents &contents);
    void tellLeftOut(const DragContents &contents);
    void tellNoFolder(const DragContents &contents);
    void tellWithSave(const QString &text, const DragContents &contents);
    QPixmap picture(const DragContents &contents) const;

    FolderSave &m_folderSave;
    DragPreparation &m_preparation;
    MessageBar &m_messages;
    QWidget &m_source;
    QThreadPool m_pool;
};

} // namespace gui
