#include "app/keeppolicy.h"

#include "accounts/accountbook.h"
#include "models/preferences.h"

namespace app {

KeepPolicy::KeepPolicy(const downloads::KeepRound::Services &services, const accounts::AccountBook &book,
                       const models::Preferences &preferences, downloads::Keeper::Pace pace, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_keeper(services, pace)
{
    takePlaces();
    for (const core::Account &account : book.accounts())
        m_keeper.setAccount(account);
    connect(&book, &accounts::AccountBook::added, &m_keeper, &downloads::Keeper::setAccount);
    connect(&book, &accounts::AccountBook::changed, &m_keeper, &downloads::Keeper::setAccount);
    connect(&book, &accounts::AccountBook::removed, &m_keeper, &downloads::Keeper::forget);
    connect(&preferences, &models::Preferences::placesChanged, this, &KeepPolicy::takePlaces);
}

void KeepPolicy::takePlaces()
{
    auto names = core::NameTemplate::parse(m_preferences.namePattern());
    if (!names) // somebody wrote into the settings' file
        names = core::NameTemplate::parse(core::NameTemplate::defaultPattern);
    m_keeper.setDefaults(m_preferences.downloadFolder(), *names);
}

} // namespace app
