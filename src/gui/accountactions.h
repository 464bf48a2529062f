#pragma once

#include "core/account.h"
#include "core/error.h"

#include <QObject>

#include <functional>

class QWidget;

namespace accounts {
class AccountBook;
}
namespace downloads {
class Keeper;
class Queue;
} // namespace downloads

namespace models {
class Preferences;
}

namespace gui {

class MessageBar;

/// What a person does with accounts: add, edit, remove (a decision), sign in again after a refusal.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its dialogs.
    AccountActions(accounts::AccountBook &book, downloads::Queue &queue, downloads::Keeper &keeper,
                   const models::Preferences &preferences, MessageBar &messages, QWidget &window);

    /// `provider` empty: the first.
    void add(const QString &provider = {});
    void edit(const core::AccountId &account);
    void remove(const core::AccountId &account);

    /// Says that an account cannot be listed, with the button that helps; and takes it back.
    void tellFailure(const core::AccountId &account, const core::Error &error);
    void tellRecovery(const core::AccountId &account);
    /// The same of an account that keeps everything new and cannot.
    void tellKeepingFailure(const core::AccountId &account, const core::Error &error);

Q_SIGNALS:
    void tryAgainWanted(const core::AccountId &account);
    void keepAgainWanted(const core::AccountId &account);

private:
    void removeForGood(const core::AccountId &account);
    void tell(const core::Account &account, const core::Error &error, const QString &text,
              const std::function<void()> &tryAgain);

    accounts::AccountBook &m_book;
    downloads::Queue &m_queue;
    const models::Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget &m_window;
};

} // namespace gui
