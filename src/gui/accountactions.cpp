#include "gui/accountactions.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "downloads/keeper.h"
#include "downloads/queue.h"
#include "gui/accountdialog.h"
#include "gui/decision.h"
#include "gui/messagebar.h"
#include "models/preferences.h"

#include <QLocale>

namespace gui {

namespace {

QString topicOf(const core::AccountId &account)
{
    return QStringLiteral("account %1").arg(account.text());
}

} // namespace

AccountActions::AccountActions(accounts::AccountBook &book, downloads::Queue &queue, downloads::Keeper &keeper,
                               const models::Preferences &preferences, MessageBar &messages, QWidget &window)
    : QObject(&window), m_book(book), m_queue(queue), m_preferences(preferences), m_messages(messages), m_window(window)
{
    connect(&keeper, &downloads::Keeper::failed, this, &AccountActions::tellKeepingFailure);
    connect(&keeper, &downloads::Keeper::recovered, this, &AccountActions::tellRecovery);
    connect(this, &AccountActions::keepAgainWanted, &keeper, &downloads::Keeper::keepNow);
}

void AccountActions::add(const QString &provider)
{
    (new AccountDialog(m_book, provider, m_preferences.downloadFolder(), &m_window))->open();
}

void AccountActions::edit(const core::AccountId &account)
{
    if (const core::Account *found = m_book.find(account))
        (new AccountDialog(m_book, *found, m_preferences.downloadFolder(), &m_window))->open();
}

void AccountActions::remove(const core::AccountId &account)
{
    const core::Account *found = m_book.find(account);
    if (!found)
        return;
    Decision{
        tr("Remove the account “%1”?").arg(found->name),
        tr("Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files "
           "on this computer and recordings at the provider stay.")
            .arg(m_book.place()),
        tr("Remove")}
        .ask(m_window, [this, account] { removeForGood(account); });
}

void AccountActions::removeForGood(const core::AccountId &account)
{
    const core::Account *found = m_book.find(account);
    const QString name = found ? found->name : QString();
    m_book.remove(account)->then(this, [this, account, name](const core::Result<void> &result) {
        if (!result) {
            m_messages.show({topicOf(account), tr("%1:").arg(name), core::describe(result.error()), tr("Try again"),
                             [this, account] { removeForGood(account); }});
            return;
        }
        tellRecovery(account);
        QList<core::DownloadId> orphaned;
        for (const downloads::Item &item : m_queue.items()) {
            if (item.download.account == account && item.download.state != core::Download::State::Done)
                orphaned.append(item.download.id);
        }
        m_queue.remove(orphaned);
        m_queue.purge(orphaned); // the account is gone: nothing could go on with them
    });
}

void AccountActions::tellFailure(const core::AccountId &account, const core::Error &error)
{
    const core::Account *found = m_book.find(account);
    if (!found || error.kind == core::Error::Kind::Cancelled)
        return;
    tell(*found, error, core::describe(error), [this, account] { Q_EMIT tryAgainWanted(account); });
}

void AccountActions::tellKeepingFailure(const core::AccountId &account, const core::Error &error)
{
    if (const core::Account *found = m_book.find(account))
        tell(*found, error, tr("New recordings are not kept at the moment. %1").arg(core::describe(error)),
             [this, account] { Q_EMIT keepAgainWanted(account); });
}

void AccountActions::tell(const core::Account &account, const core::Error &error, const QString &text,
                          const std::function<void()> &tryAgain)
{
    // One topic for all that an account has to say: a refusal stops its list and what it keeps alike.
    MessageBar::Message message{topicOf(account.id), tr("%1:").arg(account.name), text, tr("Try again"), tryAgain};
    if (error.kind == core::Error::Kind::Auth && error.cause != core::Error::Cause::ClockSkew) {
        message.button = tr("Sign in again…");
        message.action = [this, id = account.id] { edit(id); };
    }
    m_messages.show(message);
}

void AccountActions::tellRecovery(const core::AccountId &account)
{
    m_messages.clear(topicOf(account));
}

} // namespace gui
