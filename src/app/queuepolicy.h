#pragma once

#include <QObject>

namespace accounts {
class AccountBook;
}
namespace downloads {
class Queue;
}
namespace models {
class Preferences;
}

namespace app {

/// Holds the queue to what the person chose: order and limits of the preferences, and the limits and retention of each
/// account.
class QueuePolicy : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    QueuePolicy(downloads::Queue &queue, const accounts::AccountBook &book, const models::Preferences &preferences,
                QObject *parent = nullptr);

Q_SIGNALS:
    /// As the system tells it; never where it does not.
    void onlineChanged(bool online);

private:
    void applyLimits();
    /// What waits for the network goes on when the system says that it is there again.
    void followNetwork();

    downloads::Queue &m_queue;
    const models::Preferences &m_preferences;
};

} // namespace app
