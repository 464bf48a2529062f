#pragma once

#include "gui/dragcontents.h"
#include "models/preferences.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

class QWidget;

namespace accounts {
class AccountBook;
}
namespace core {
class JobBase;
}

namespace gui {

class MessageBar;

/// Recordings into a folder that the person points at, side by side and never over anything: what is on this computer
/// is copied, the rest is downloaded there by the queue.
class FolderSave : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its dialogs.
    FolderSave(downloads::Queue &queue, accounts::AccountBook &book, models::Preferences &preferences,
               MessageBar &messages, QWidget &window);

    /// One safe path component: what a recording is called in such a folder, where the name is still free.
    QString nameOf(const models::RecordingsModel::Chosen &recording) const;
    /// `firstName`: what the first is to be called instead; empty: as the others. It is made safe.
    void save(const DragContents &contents, const QString &folder, const QString &firstName = {});
    /// Asks for the folder.
    void ask(const DragContents::Recordings &recordings);

private:
    core::NameTemplate pattern() const;
    void download(const DragContents &contents, const QString &folder, const QString &firstName);
    void copy(const DragContents &contents, const QString &folder, const QString &firstName);
    void tellFailure(const core::Error &error, const DragContents::Recordings &recordings);

    downloads::Queue &m_queue;
    accounts::AccountBook &m_book;
    models::Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget &m_window;
    QThreadPool m_pool; ///< looks at files
};

} // namespace gui
