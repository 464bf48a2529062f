#pragma once

#include "downloads/keeper.h"

#include <QObject>

namespace accounts {
class AccountBook;
}
namespace models {
class Preferences;
}

namespace app {

/// Keeps everything new of the accounts that ask for it: tells the keeper of accounts and of where downloads go.
class KeepPolicy : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the policy.
    KeepPolicy(const downloads::KeepRound::Services &services, const accounts::AccountBook &book,
               const models::Preferences &preferences, downloads::Keeper::Pace pace = {}, QObject *parent = nullptr);

    downloads::Keeper &keeper() { return m_keeper; }

private:
    void takePlaces();

    const models::Preferences &m_preferences;
    downloads::Keeper m_keeper;
};

} // namespace app
