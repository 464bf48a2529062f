#pragma once

#include "models/preferences.h"
#include "models/recordingsmodel.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace accounts {
class AccountBook;
}

namespace gui {

class MessageBar;

/// Sends recordings to the download queue: into the usual folder, or into one that is asked for.
class DownloadActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its dialogs.
    DownloadActions(downloads::Queue &queue, accounts::AccountBook &book, models::Preferences &preferences,
                    MessageBar &messages, QWidget &window);

    /// Into the account's folder, else the general one.
    void download(const QList<models::RecordingsModel::Chosen> &recordings);
    void downloadInto(const QList<models::RecordingsModel::Chosen> &recordings);
    /// The general folder, for the downloads to come.
    void chooseFolder();

    /// Off the queue, with the offer to undo it; when that ends, so do their parts.
    void removeFromQueue(const QList<core::DownloadId> &ids);
    void setOrder(downloads::Queue::Order order);

Q_SIGNALS:
    void started();

private:
    /// `folder` empty: as download().
    void add(const QList<models::RecordingsModel::Chosen> &recordings, const QString &folder);
    void askForFolder(const QString &title, std::function<void(const QString &)> use);

    downloads::Queue &m_queue;
    accounts::AccountBook &m_book;
    models::Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget &m_window;
    QTimer m_undoTimer;
};

} // namespace gui
