#pragma once

#include "core/download.h"
#include "gui/platform/desktopnotifications.h"

#include <QHash>
#include <QObject>

namespace downloads {
struct Item;
class Queue;
} // namespace downloads
namespace models {
class Preferences;
}

namespace gui {

/// Tells the person, wherever they are, that a batch of downloads is over: once a batch, not once a file. A batch goes
/// from the first that moves until nothing moves any more; what the person paused keeps it open.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Notifier(const downloads::Queue &queue, const models::Preferences &preferences, QObject *parent = nullptr);

Q_SIGNALS:
    /// The notification was clicked; `token`: for WindowActivation.
    void activated(const QString &token);

private:
    using State = core::Download::State;

    void follow(const downloads::Item &item);
    void forget(const QList<core::DownloadId> &ids);
    void tellWhenOver();
    void tell(int done, int failed);

    const downloads::Queue &m_queue;
    const models::Preferences &m_preferences;
    DesktopNotifications m_desktop;
    QHash<core::DownloadId, State> m_batch;
    QString m_name;   ///< of the file that came last
    QString m_reason; ///< why the last that failed did
};

} // namespace gui
