#pragma once

#include "core/error.h"
#include "core/id.h"
#include "downloads/keeper.h"

#include <QObject>

namespace accounts {
class AccountBook;
}
namespace models {
class Preferences;
}

namespace app {

/// Keeps everything new of the accounts that ask for it: tells the keeper of accounts and of where downloads go, and
/// the person of what is in its way.
class KeepPolicy : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the policy.
    KeepPolicy(const downloads::KeepRound::Services &services, const accounts::AccountBook &book,
               const models::Preferences &preferences, downloads::Keeper::Pace pace = {}, QObject *parent = nullptr);

    /// Once the queue is loaded.
    void start() { m_keeper.start(); }

Q_SIGNALS:
    /// `topic` stands for the account: what is said of it anew takes the place of what was said before.
    void troubled(const QString &topic, const QString &name, const QString &text);
    void recovered(const QString &topic);

private:
    void takePlaces();
    void tell(const core::AccountId &account, const core::Error &error);

    const accounts::AccountBook &m_book;
    const models::Preferences &m_preferences;
    downloads::Keeper m_keeper;
};

} // namespace app
