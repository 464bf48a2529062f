#include "app/keeppolicy.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "models/preferences.h"

namespace app {

namespace {

QString topicOf(const core::AccountId &account)
{
    return QStringLiteral("keeping %1").arg(account.text());
}

} // namespace

KeepPolicy::KeepPolicy(const downloads::KeepRound::Services &services, const accounts::AccountBook &book,
                       const models::Preferences &preferences, downloads::Keeper::Pace pace, QObject *parent)
    : QObject(parent), m_book(book), m_preferences(preferences), m_keeper(services, pace)
{
    takePlaces();
    for (const core::Account &account : book.accounts())
        m_keeper.setAccount(account);
    connect(&book, &accounts::AccountBook::added, &m_keeper, &downloads::Keeper::setAccount);
    connect(&book, &accounts::AccountBook::changed, &m_keeper, &downloads::Keeper::setAccount);
    connect(&book, &accounts::AccountBook::removed, &m_keeper, &downloads::Keeper::forget);
    connect(&preferences, &models::Preferences::placesChanged, this, &KeepPolicy::takePlaces);
    connect(&m_keeper, &downloads::Keeper::failed, this, &KeepPolicy::tell);
    connect(&m_keeper, &downloads::Keeper::recovered, this,
            [this](const core::AccountId &account) { Q_EMIT recovered(topicOf(account)); });
}

void KeepPolicy::takePlaces()
{
    auto names = core::NameTemplate::parse(m_preferences.namePattern());
    if (!names) // somebody wrote into the settings' file
        names = core::NameTemplate::parse(core::NameTemplate::defaultPattern);
    m_keeper.setDefaults(m_preferences.downloadFolder(), *names);
}

void KeepPolicy::tell(const core::AccountId &account, const core::Error &error)
{
    const core::Account *found = m_book.find(account);
    if (!found)
        return;
    Q_EMIT troubled(topicOf(account), tr("%1:").arg(found->name),
                    tr("New recordings are not kept at the moment. %1").arg(core::describe(error)));
}

} // namespace app
