#include "app/queuepolicy.h"

#include "accounts/accountbook.h"
#include "downloads/queue.h"
#include "models/preferences.h"

#include <QNetworkInformation>

namespace app {

QueuePolicy::QueuePolicy(downloads::Queue &queue, const accounts::AccountBook &book,
                         const models::Preferences &preferences, QObject *parent)
    : QObject(parent), m_queue(queue), m_preferences(preferences)
{
    for (const core::Account &account : book.accounts())
        queue.setAccount(account);
    connect(&book, &accounts::AccountBook::added, &queue, &downloads::Queue::setAccount);
    connect(&book, &accounts::AccountBook::changed, &queue, &downloads::Queue::setAccount);
    connect(&preferences, &models::Preferences::limitsChanged, this, &QueuePolicy::applyLimits);
    connect(&preferences, &models::Preferences::queueOrderChanged, &queue, &downloads::Queue::setOrder);
    queue.setOrder(preferences.queueOrder());
    applyLimits();
    followNetwork();
}

void QueuePolicy::applyLimits()
{
    m_queue.setLimits(m_preferences.limits());
}

void QueuePolicy::followNetwork()
{
    // Qt keeps the one object itself. Where the system has no such service, the waits end by the clock alone.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                const bool online = reachability == QNetworkInformation::Reachability::Online;
                if (online)
                    m_queue.retryNow();
                Q_EMIT onlineChanged(online || reachability == QNetworkInformation::Reachability::Unknown);
            });
}

} // namespace app
